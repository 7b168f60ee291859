import adapter from '@sveltejs/adapter-static';

/** Everything that is built goes where git, the linters and the type checks never look. */
const OUT = '../../../node_modules/.cache/bench-floor';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({
			pages: `${OUT}/build`,
			assets: `${OUT}/build`,
			fallback: '200.html',
			precompress: true
		}),
		outDir: `${OUT}/kit`,
		inlineStyleThreshold: 100_000,
		paths: { relative: false },
		version: { name: 'floor', pollInterval: 0 }
	}
};
