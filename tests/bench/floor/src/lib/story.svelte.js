/** The shortest player of a scenario that obeys its conditions and effects; the plain page has the same. */
export class Story {
	#story;
	#vars = $state({});
	#seen = {};
	#took = {};
	id = $state('');
	chosen = $state.raw();
	count = $state(0);
	node = $derived(this.#story.nodes.find((one) => one.id === this.id));
	also = $derived((this.node.also ?? []).filter((one) => this.#holds(one.when)));
	choices = $derived(
		(this.node.choices ?? []).filter(
			(one) => this.#holds(one.when) && !(one.once && this.#took[`${this.id}/${one.id}`])
		)
	);

	constructor(story) {
		this.#story = story;
		for (const [id, one] of Object.entries(story.variables))
			this.#vars[id] = typeof one === 'boolean' ? one : one.start;
		this.#arrive(story.start);
	}

	choose(choice) {
		this.#change(choice.effects);
		this.#took[`${this.id}/${choice.id}`] = true;
		this.chosen = choice;
		this.count += 1;
	}

	next() {
		const way = (this.chosen ?? this.node).to;
		this.#arrive(typeof way === 'string' ? way : way.find((one) => this.#holds(one.when)).to);
	}

	#arrive(id) {
		this.id = id;
		this.chosen = undefined;
		this.#seen[id] = true;
		this.#change(this.#story.nodes.find((one) => one.id === id).effects);
	}

	#change(effects = {}) {
		for (const [id, one] of Object.entries(effects)) {
			const { min, max } = this.#story.variables[id];
			this.#vars[id] =
				typeof one === 'boolean' ? one : Math.min(max, Math.max(min, one.set ?? this.#vars[id] + one));
		}
	}

	#holds(condition = {}) {
		return Object.entries(condition).every(([word, it]) => {
			if (word === 'all') return it.every((one) => this.#holds(one));
			if (word === 'any') return it.some((one) => this.#holds(one));
			if (word === 'not') return !this.#holds(it);
			if (word === 'visited') return this.#seen[it];
			if (word === 'chose') return this.#took[it];
			const value = this.#vars[word];
			return typeof it === 'boolean'
				? value === it
				: value >= (it.atLeast ?? -Infinity) && value <= (it.atMost ?? Infinity);
		});
	}
}
