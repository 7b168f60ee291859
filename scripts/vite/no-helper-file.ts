import type { Plugin } from 'vite';

/**
 * Rolldown gives its helpers, a hundred bytes, a file of their own, and no group takes it: each file that needs
 * them gets them inside.
 */
export const noHelperFile = (): Plugin => ({
	name: 'no-helper-file',
	apply: 'build',
	enforce: 'pre',
	generateBundle(_options, bundle) {
		const helper = Object.values(bundle).find(
			(one) => one.type === 'chunk' && one.name === 'rolldown-runtime'
		);
		if (helper?.type !== 'chunk' || helper.imports.length > 0) return;
		const exported = /^([\s\S]*);export\{(\w+)(?: as (\w+))?\};\s*$/.exec(helper.code);
		if (!exported) return;
		const [, code = '', inner = '', outer = inner] = exported;
		const file = helper.fileName.split('/').at(-1)!.replaceAll('.', '\\.');
		const asked = new RegExp(`import\\{${outer} as (\\w+)\\}from"[^"]*${file}";`);
		const askers = Object.values(bundle).filter(
			(one) => one.type === 'chunk' && one.imports.includes(helper.fileName)
		);
		if (!askers.every((one) => one.type === 'chunk' && asked.test(one.code))) return;
		for (const one of askers) {
			if (one.type !== 'chunk') continue;
			one.code = one.code.replace(
				asked,
				(_, name: string) => `var ${name}=(()=>{${code};return ${inner}})();`
			);
			one.imports = one.imports.filter((from) => from !== helper.fileName);
		}
		delete bundle[helper.fileName];
	}
});
