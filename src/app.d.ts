declare global {
	namespace App {
		interface PageData {
			/** Where the way back of the header leads. */
			back?: string;
			/** Key of its word. */
			backLabel?: string;
			/** The page begins with a picture: the header lies over it. */
			over?: boolean;
			/** The languages of this page, if not all. */
			locales?: readonly string[];
		}
	}
}
export {};
