/** Hands a file to whoever sits here, among the downloads. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href: address, download: name }).click();
	// Some browsers read the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
