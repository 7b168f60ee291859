/** What letters put in by chance must never spell in a children's grid, in any direction. Never shown. */
export const NEVER: readonly string[] = [
	...['CON', 'CONNE', 'CUL', 'PD', 'PEDE', 'PUTE', 'BITE', 'NIQUE', 'NTM', 'FDP', 'MERDE', 'CACA'],
	...['CHIER', 'SALOP', 'GOUINE', 'PUTAIN', 'NAZI', 'TARE', 'BOUDIN', 'MOCHE', 'NUL', 'NULLE', 'SEXE', 'MORT']
];
