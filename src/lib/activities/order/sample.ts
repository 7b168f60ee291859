/** A small whole ordering that uses everything it can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { OrderAct } from './acts';
import type { OrderContent } from './schema';

const content: OrderContent = {
	question: 'Dans quel ordre agir, quand une image moqueuse circule ?',
	first: 'recoit',
	last: 'suivi',
	steps: [
		{
			id: 'recoit',
			text: 'Zoé reçoit une image qui se moque de Nino.',
			explanation: 'Tout part de là. Zoé n’a rien fait de mal en la recevant : elle peut choisir la suite.'
		},
		{
			id: 'pause',
			text: 'Elle ne répond pas et ne transfère pas l’image.',
			explanation: 'Une image que personne ne transfère va moins loin. Cela protège Nino tout de suite.'
		},
		{
			id: 'preuve',
			text: 'Elle note la date, le pseudo et l’adresse de la page.',
			explanation: 'Ces détails aident l’adulte à comprendre. Noter suffit : pas besoin d’enquêter.'
		},
		{
			id: 'nino',
			text: 'Elle va voir Nino : « Je suis de ton côté. »',
			explanation: 'Nino sait qu’il n’est plus seul. Cela peut se faire tôt, ou plus tard dans la journée.'
		},
		{
			id: 'adulte',
			text: 'Elle montre ses notes à Mme Diallo, la CPE.',
			explanation: 'L’adulte peut agir auprès de tous. Zoé n’a plus à porter cela seule.',
			after: [
				{
					id: 'preuve',
					because: 'avec une date et un pseudo, la CPE peut commencer à chercher le jour même.'
				}
			]
		},
		{
			id: 'signaler',
			text: 'Elles signalent l’image au réseau, ensemble.',
			explanation: 'Le réseau peut retirer l’image. Avec une adulte, on sait quoi écrire.',
			after: [
				{ id: 'preuve', because: 'une fois l’image retirée, la date et le pseudo ne se voient plus.' },
				{ id: 'adulte', because: 'à deux, on vérifie que rien ne manque avant le retrait.' }
			]
		},
		{
			id: 'suivi',
			text: 'La semaine suivante, la CPE demande à Nino comment il va.',
			explanation: 'Une image retirée ne suffit pas toujours. Les adultes suivent jusqu’à ce que ça s’arrête.'
		}
	]
};

const put = (step: string, place: number): OrderAct => ({ do: 'put', step, place });
// As the steps are dealt on the workbench, where the report comes second.
const one = [put('signaler', 3)];
const crossed: OrderAct[] = [...one, { do: 'look' }];
const set = [put('pause', 2), put('preuve', 3), put('adulte', 5)];
const holds = [...crossed, ...set];

export const sample: Sample<OrderContent, OrderAct> = {
	activity: {
		id: 'order-sample',
		kind: 'order',
		version: 'sample',
		lang: 'fr',
		title: 'Une image circule',
		summary: 'Sept étapes à remettre en ordre.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 5,
		competences: ['choix-responsables', 'demander-de-l-aide'],
		contentNote: 'Cette histoire inventée parle d’une image moqueuse. Tu peux passer.',
		whatIKeep: {
			discover: 'Plusieurs petits gestes se suivent.',
			practise: 'Chercher ce qui doit venir avant.',
			transfer: 'Si une image circule, je ne transfère pas, je note, j’en parle.',
			remember: 'Noter d’abord, signaler ensuite, et jamais seul.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-moved': one,
		crossed,
		holds
	},
	hand: [
		{ move: 'Elles signalent', to: 'Place 3 sur 7' },
		{ press: 'Monter : Elle montre ses notes' },
		{ press: 'Regarder' },
		{ move: 'Elle note la date', to: 'Place 2 sur 7' },
		{ press: 'Descendre : Elles signalent' }
	]
};
