/** What somebody has with them: bags, a scarf, a badge, a phone, a book, a cane, a wheelchair. */
import type { Trunk } from './trunk';
import { limb, n, oval, smooth, type Piece, type Point, type Points } from './paper';
import type { Pose } from './poses';
import { papers } from './worn';

const NIGHT = papers('night');

export function behind({ body, look }: Trunk): readonly Piece[] {
	const { shoulder: s, torso } = body;
	if (look.wheelchair) {
		const handle = (k: number): string =>
			limb(
				[
					[k * s * 0.86, torso * 0.3],
					[k * s * 0.96, torso * 0.16],
					[k * s * 1.16, torso * 0.17]
				],
				[6, 6, 6]
			);
		return [
			{
				look: 'p z',
				d: smooth([
					[-s * 0.92, torso * 0.34, 1],
					[s * 0.92, torso * 0.34, 1],
					[s * 0.9, torso * 1.1, 1],
					[-s * 0.9, torso * 1.1, 1]
				]),
				color: papers('teal')[1]
			},
			{ look: 'p', d: handle(-1) + handle(1), color: NIGHT[0] }
		];
	}
	if (look.bag === 'back')
		return [
			{
				look: 'p z',
				d: smooth([
					[-s * 0.86, 26],
					[0, 10],
					[s * 0.86, 26],
					[s * 1.08, torso * 0.5],
					[s * 1.02, torso * 0.9],
					[-s * 1.02, torso * 0.9],
					[-s * 1.08, torso * 0.5]
				]),
				color: NIGHT[0]
			}
		];
	return [];
}

export function over(trunk: Trunk, pose: Pose): readonly Piece[] {
	const { body, look } = trunk;
	const { shoulder: s, torso, throat: t } = body;
	const pieces: Piece[] = [];
	const accent = papers(look.accent ?? 'plum');
	const across = look.bag === 'across' || (pose.holds === 'strap' && look.bag !== 'back');
	if (across) {
		const line: Points = [
			[-s * 0.52, 6],
			[-s * 0.3, torso * 0.4],
			[s * 0.5, torso * 0.98]
		];
		pieces.push(
			{ look: 'p z', d: limb(line, [9.5, 9.5, 9.5]), color: accent[0] },
			{ look: 't', d: smooth(line, false), color: 'var(--p-cream)', width: 2 }
		);
	}
	if (look.bag === 'back') {
		const strap = (k: number): Points => [
			[k * s * 0.56, 6],
			[k * s * 0.62, torso * 0.3],
			[k * s * 0.7, torso * 0.62]
		];
		pieces.push(
			{ look: 'p z', d: limb(strap(-1), [9, 9, 8]) + limb(strap(1), [9, 9, 8]), color: NIGHT[0] },
			{ look: 't', d: smooth(strap(-1), false) + smooth(strap(1), false), color: 'var(--p-cream)', width: 2 }
		);
	}
	if (look.scarf) {
		pieces.push({
			look: 'p z',
			d:
				smooth([
					[t - 4, 18, 1],
					[t + 10, 14],
					[t + 16, torso * 0.42, 1],
					[t - 8, torso * 0.44, 1]
				]) +
				smooth([
					[-t - 12, -8],
					[0, 4],
					[t + 12, -8],
					[t + 16, 12],
					[0, 34],
					[-t - 16, 12]
				]),
			color: accent[0]
		});
	}
	if (look.lanyard) {
		const low = torso * 0.42;
		pieces.push(
			{
				look: 'l',
				d: `M${n(-t - 6)} 2Q-6 ${n(low * 0.7)} 0 ${n(low)}Q6 ${n(low * 0.7)} ${n(t + 6)} 2`,
				color: 'var(--p-beam)',
				width: 3.4
			},
			{ look: 'p z', d: `M-13 ${n(low)}h26v32h-26Z`, color: 'var(--p-cream)' },
			{ look: 'm', d: oval(0, low + 12, 5) + `M-8 ${n(low + 22)}h16v4h-16Z`, color: papers('teal')[1] }
		);
	}
	return pieces;
}

/** Held in front of the body, behind the hands. */
export function held(
	{ body: { shoulder: s, torso } }: Trunk,
	pose: Pose,
	wrists: readonly [Point, Point]
): readonly Piece[] {
	const [a, b] = wrists;
	const x = (a[0] + b[0]) / 2;
	const y = (a[1] + b[1]) / 2;
	if (pose.holds === 'phone')
		return [
			{
				look: 'p z',
				d: `M${n(x - 21)} ${n(y - 56)}q0 -7 7 -7h28q7 0 7 7v58q0 7 -7 7h-28q-7 0 -7 -7Z`,
				color: NIGHT[1]
			},
			{ look: 'l', d: `M${n(x - 5)} ${n(y - 54)}h10`, color: 'var(--p-sky)', width: 2.6 }
		];
	if (pose.holds === 'book')
		return [
			{
				look: 'p z',
				d: `M${n(-s * 0.56)} ${n(torso * 0.27)}l${n(s * 1.08)} -5l3 ${n(torso * 0.38)}l${n(-s * 1.08)} 5Z`,
				color: papers('mustard')[0]
			},
			{
				look: 't',
				d: `M${n(-s * 0.44)} ${n(torso * 0.28)}l2 ${n(torso * 0.35)}`,
				color: 'var(--p-cream)',
				width: 2.4
			}
		];
	return [];
}
