/**
 * What a sheet of paper is made of: the paper form of an activity, for a class without devices. A kind says what
 * stands on it, in blocks; one renderer draws them. Plain values: they ride in the data of a prerendered page.
 */
import type fr from './messages/fr.json';

/** The words that every sheet may say; the content says the rest. */
export type SheetWord = keyof (typeof fr)['sheet'];

/** A word of the sheets, with what is put into it. */
export interface Said {
	readonly say: SheetWord;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** A text of the content as it stands (names still by reference), or a word of the sheets. */
export type Text = string | Said;

export const said = (say: SheetWord, values?: Said['values']): Said => (values ? { say, values } : { say });

/** Something asked, with boxes to tick, and room to say why. */
export interface Question {
	/** Stands before it in place of its number. */
	readonly mark?: string | undefined;
	/** Told before it is asked. */
	readonly before?: Text | undefined;
	readonly ask?: Text | undefined;
	readonly options: readonly Text[];
	/** More than one box may be ticked. */
	readonly several?: boolean;
	/** Boxes that stand beside each other. */
	readonly inline?: boolean;
	/** A second set of boxes, under a question of its own. */
	readonly then?:
		{ readonly ask: Text; readonly options: readonly Text[]; readonly inline?: boolean } | undefined;
	/** A label, and how many empty lines follow it. */
	readonly write?: { readonly label?: Text | undefined; readonly lines: number } | undefined;
}

/** Somebody writes or says this; nobody where `who` is absent. */
export interface Spoken {
	readonly who?: Text | undefined;
	readonly text: string;
	/** It tells an image in words. */
	readonly image?: boolean;
}

/** A hole of a text by its number, or words. */
export type Piece = string | { readonly hole: number };

/** On the teacher's page: what it is about, then what there is to say. */
export interface Note {
	readonly mark?: string | undefined;
	readonly text: Text;
	readonly more?: readonly Text[];
}

export interface Figure {
	/** Id of the person. */
	readonly person: string;
	readonly posture: 'low' | 'steady' | 'eased';
}

/** Drawn in lines only: what is cut, coloured in or written on. Units are those of `box`. */
export interface Drawing {
	/** An SVG view box. */
	readonly box: string;
	readonly paths: readonly {
		readonly d: string;
		readonly look?: 'paper' | 'line' | 'dash';
		/** Where its own origin lies, and how much larger it is drawn. */
		readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
	}[];
	readonly labels: readonly { readonly x: number; readonly y: number; readonly lines: readonly string[] }[];
	/** How much of the sheet's width it takes. */
	readonly size: 'third' | 'half' | 'whole';
	/** What it shows, in words. */
	readonly describe: Text;
}

export type Block =
	| { readonly block: 'heading'; readonly text: Text }
	| { readonly block: 'text'; readonly text: Text; readonly look?: 'strong' | 'framed' | 'quote' | 'after' }
	| {
			readonly block: 'ticks';
			readonly title?: Text | undefined;
			readonly inline?: boolean;
			readonly options: readonly Text[];
	  }
	| {
			readonly block: 'questions';
			readonly columns: 1 | 2;
			/** Absent: they bear numbers. */
			readonly bare?: boolean;
			readonly items: readonly Question[];
	  }
	/** To cut out along the dashes, or to name by their number. */
	| {
			readonly block: 'cards';
			readonly across: 2 | 3;
			/** With what it is over it: a card that is read out to others, in larger letters. */
			readonly cards: readonly (string | { readonly over: string; readonly text: string })[];
			readonly numbered?: boolean;
	  }
	/** Where cards are glued, or their numbers written. */
	| {
			readonly block: 'places';
			readonly places: readonly { readonly name: string; readonly hint?: string | undefined }[];
	  }
	/** Strips to put in order: a box for the number of each, given where it is known. */
	| {
			readonly block: 'order';
			readonly steps: readonly { readonly text: string; readonly given?: number | undefined }[];
	  }
	/** Two columns to join by a line. */
	| { readonly block: 'join'; readonly left: readonly string[]; readonly right: readonly string[] }
	| {
			readonly block: 'lines';
			readonly label?: Text | undefined;
			readonly hint?: Text | undefined;
			/** Ways to begin. */
			readonly starters?: readonly string[] | undefined;
			readonly lines: number;
	  }
	/** An empty frame to draw in. */
	| { readonly block: 'frame'; readonly label: Text }
	| {
			readonly block: 'picture';
			readonly place: string;
			readonly figures: readonly (Figure & { readonly x?: number })[];
			/** Numbered places to look at, on 12 columns and 8 rows. */
			readonly spots: readonly { readonly x: number; readonly y: number }[];
			readonly describe: string;
	  }
	/** A poster to look at: its words, its drawing, its numbered places. */
	| {
			readonly block: 'poster';
			readonly title: string;
			readonly slogan: string;
			/** Cut on 100 × 100 each, laid on three columns and four rows. */
			readonly shapes: readonly {
				readonly paper: string;
				readonly thread: string;
				/** A colour of the poster, as a grey. */
				readonly tone: 'light' | 'mid' | 'dark';
				readonly x: number;
				readonly y: number;
				readonly big: boolean;
			}[];
			/** As those of a picture. */
			readonly spots: readonly { readonly x: number; readonly y: number }[];
			readonly describe: string;
	  }
	/** One thing after another, each with the same line to mark. */
	| { readonly block: 'scale'; readonly stops: readonly Text[]; readonly things: readonly string[] }
	/** A row for each sentence, a box under each word. */
	| {
			readonly block: 'table';
			readonly words: readonly Text[];
			readonly rows: readonly Text[];
	  }
	| { readonly block: 'letters'; readonly rows: readonly (readonly string[])[] }
	| {
			readonly block: 'crossword';
			readonly rows: number;
			readonly columns: number;
			readonly cells: readonly { readonly row: number; readonly column: number; readonly number?: number }[];
	  }
	| {
			readonly block: 'clues';
			readonly title?: Text | undefined;
			readonly clues: readonly {
				readonly number?: number;
				readonly text: Text;
				/** How many letters are looked for, where that helps. */
				readonly letters?: number;
			}[];
	  }
	| {
			readonly block: 'talk';
			readonly title?: Text;
			readonly wide?: boolean;
			readonly messages: readonly Spoken[];
	  }
	| { readonly block: 'holes'; readonly title?: string | undefined; readonly pieces: readonly Piece[] }
	| { readonly block: 'drawing'; readonly drawing: Drawing }
	| {
			readonly block: 'plan';
			readonly describe: string;
			readonly rooms: readonly {
				readonly name: string;
				readonly x: number;
				readonly y: number;
				readonly w: number;
				readonly h: number;
			}[];
	  }
	| { readonly block: 'notes'; readonly columns?: 1 | 2; readonly notes: readonly Note[] }
	/** Two columns that flow over the pages. */
	| { readonly block: 'columns'; readonly blocks: readonly Block[] }
	/** Something to look at, and what is asked about it beside it. */
	| { readonly block: 'beside'; readonly picture: Block; readonly others: readonly Block[] }
	/** What follows begins on another page. */
	| { readonly block: 'page' };

/** One activity on paper, in one language. */
export interface Sheet {
	/** What one does, in a sentence or two. */
	readonly todo: Text;
	/** About oneself: it stays the pupil's, nobody collects it. */
	readonly own?: boolean;
	readonly blocks: readonly Block[];
	/** For the adult alone, on a page of its own; empty where nothing is to be found. */
	readonly answers: readonly Block[];
}

/** The paper form of one kind. Pure: the same content gives the same sheet. */
export type SheetOf<Content> = (content: Content) => Sheet;
