/** The poster as a PNG, made on the device: nothing is sent, and no address but `blob:` and our own is asked. */
import lexend from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?url';

/** Short side in px: A4 at 300 dots an inch, the measure of print shops. */
export const SHORT_SIDE = 2480;

export interface Picture {
	readonly png: Blob;
	/** Our own font is in it; else the device's. */
	readonly ownFont: boolean;
}

/** @throws when the drawing cannot be painted, or the canvas is refused */
export async function pictureOf(drawing: SVGSVGElement): Promise<Picture> {
	const font = await fontAsText();
	const { x: _x, y: _y, width: w, height: h } = drawing.viewBox.baseVal;
	const scale = SHORT_SIDE / Math.min(w, h);
	const [width, height] = [Math.round(w * scale), Math.round(h * scale)];
	const source = serialised(drawing, width, height, font);
	const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		const paint = canvas.getContext('2d');
		if (!paint) throw new Error('this device gives no canvas');
		paint.drawImage(image, 0, 0, width, height);
		const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!png) throw new Error('the canvas gave no picture');
		return { png, ownFont: font !== undefined };
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** A file of its own: sizes said, classes and marks left behind, the font inside where there is one. */
export function serialised(
	drawing: SVGSVGElement,
	width: number,
	height: number,
	font: string | undefined
): string {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	for (const mark of copy.querySelectorAll('[data-screen]')) mark.remove();
	for (const one of [copy, ...copy.querySelectorAll('[class]')]) one.removeAttribute('class');
	if (font !== undefined) {
		const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
		style.textContent = `@font-face{font-family:Lexend;font-weight:100 900;src:url(${font})}`;
		copy.prepend(style);
	}
	return new XMLSerializer().serializeToString(copy);
}

/** Our font as a `data:` address; `undefined` where it cannot be had (offline before the first copy was kept). */
async function fontAsText(): Promise<string | undefined> {
	try {
		const answer = await fetch(lexend);
		if (!answer.ok) return undefined;
		const bytes = new Uint8Array(await answer.arrayBuffer());
		let text = '';
		for (const byte of bytes) text += String.fromCharCode(byte);
		return `data:font/woff2;base64,${btoa(text)}`;
	} catch {
		return undefined;
	}
}

/** Hands a file to whoever sits here. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
