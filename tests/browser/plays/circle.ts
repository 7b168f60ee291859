import { keep, oneOf, press, type Play } from './play';

/** An adult on each branch and somebody by their own name; a plan with a first person, words, and a second. */
export const circle: Play<'circle'> = ({ content: { branches, plan } }, seed) => {
	const adults = branches.flatMap(({ roles }) => roles.find((one) => !one.peer)?.name ?? []);
	const own = `Qui d’autre, ${oneOf(branches, seed).name}`;
	return [
		...adults.map(press),
		press(`Ajouter quelqu’un : ${own}`),
		...keep(own, 'Quelqu’un de la chorale'),
		press(`D’abord, j’en parle à : ${adults[0]}`),
		press(`« ${oneOf(plan.sentences, seed).text} »`),
		press(`Si cette personne n’aide pas, je vais voir : ${adults[1]}`),
		press('Mon étoile est prête')
	];
};
