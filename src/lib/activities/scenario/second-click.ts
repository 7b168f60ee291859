/**
 * The second click of a double click was meant for what stood there at the first: without this, it would fall
 * on « Continuer » and pass over a feedback. The keyboard's clicks count 0 and are left alone.
 */
export function ignoreSecondClick(scene: HTMLElement): () => void {
	const stop = (event: MouseEvent) => {
		if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('button')) return;
		event.preventDefault();
		event.stopPropagation();
	};
	scene.addEventListener('click', stop, { capture: true });
	return () => scene.removeEventListener('click', stop, { capture: true });
}
