/** `localStorage`: Shift three times does nothing on this device. */
const OFF = 'cahier-maj';

/** Whether Shift three times hides the page: yes, until somebody switches it off. */
class ShiftSetting {
	#on = $state(true);

	get on(): boolean {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		attempt(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'non')));
	}

	/** Once there is a browser: a page is drawn beforehand, for every device. */
	read(): void {
		this.#on = attempt(() => localStorage.getItem(OFF)) !== 'non';
	}
}

export const shiftSetting = new ShiftSetting();

function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}
