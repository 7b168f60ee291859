/** In ms: Safari cannot tell when a page is quiet; by then it mostly is. */
const MOSTLY_QUIET = 500;

/** Runs once nothing more pressing is to be done: what is only needed later must not hold up what is needed now. */
export function whenQuiet(run: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
	else setTimeout(run, MOSTLY_QUIET);
}
