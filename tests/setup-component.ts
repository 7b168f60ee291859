import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';

// All files of this project share one document. This runs before each file: it finds what the first found.
document.body.replaceChildren();
document.head.replaceChildren();
for (const { name } of [...document.documentElement.attributes])
	document.documentElement.removeAttribute(name);
localStorage.clear();
sessionStorage.clear();
configure({ defaultHidden: false });

afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
