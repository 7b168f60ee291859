import { expect, it } from 'vitest';
import { localNumber } from './local-numbers';

it('reads who answers, and what is dialled', () => {
	expect(localNumber('Infirmerie : 01 99 00 12 34')).toEqual({
		name: 'Infirmerie',
		number: '01 99 00 12 34',
		tel: '0199001234'
	});
	expect(localNumber('CPE (5e : 4e): 01.99.00.12.35')).toMatchObject({
		name: 'CPE (5e : 4e)',
		tel: '0199001235'
	});
	expect(localNumber('Depuis l’étranger : +33 1 99 00 12 34')).toMatchObject({ tel: '+33199001234' });
});

it('takes an extension of the school’s own exchange', () => {
	expect(localNumber('Vie scolaire : 214')).toMatchObject({ name: 'Vie scolaire', tel: '214' });
});

it('refuses what nobody can dial', () => {
	for (const line of [
		'Infirmerie',
		'01 99 00 12 34',
		': 01 99 00 12 34',
		'Infirmerie : O1 99 00 12 34',
		'Infirmerie : au secrétariat',
		'Infirmerie : 01 99 00 12 34 ou 35',
		'Infirmerie : 7',
		'Infirmerie : 0123456789012345',
		'Infirmerie : 01  99 00 12 34',
		'Infirmerie : +'
	])
		expect(localNumber(line), line).toBeUndefined();
});
