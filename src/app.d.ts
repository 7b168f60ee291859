import type { Skin } from '$lib/display/options';
import type { Reader } from '$lib/i18n';

declare global {
	namespace App {
		interface PageData {
			/** Where the way back of the header leads. */
			back?: string;
			/** Key of its word. */
			backLabel?: string;
			/** The page begins with a picture: the header lies over it. */
			over?: boolean;
			/** A class looks at it together: no header, no line about this device. */
			bare?: boolean;
			/** « Cacher » is in the header: what is read or written here is nobody else's business. */
			hide?: boolean;
			/** The skin of the age that this page is written for. */
			skin?: Skin;
			/** This page has a « Version simple ». */
			hasSimple?: boolean;
			/** Whom its fixed words speak to; absent, a pupil. */
			reader?: Reader;
			/** The languages of this page, if not all. */
			locales?: readonly string[];
		}
	}
}
