import type { GenericSchema } from 'valibot';
import { accessibilitySchema, type Accessibility } from './schemas/accessibility';
import { adviceSchema, type Advice } from './schemas/advice';
import { ambassadorsSchema, type Ambassadors } from './schemas/ambassadors';
import { castSchema, type CastMember } from './schemas/cast';
import { competencesSchema, type Competence } from './schemas/competences';
import { frameworksSchema, type FrameworkLine } from './schemas/frameworks';
import { helpSchema, type Help } from './schemas/help';
import { lawSchema, type Law } from './schemas/law';
import { privacySchema, type Privacy } from './schemas/privacy';
import { procedureSchema, type Procedure } from './schemas/procedure';
import { roleplaySchema, type Roleplay } from './schemas/roleplay';
import { statisticsSchema, type Statistics } from './schemas/statistics';

/** The files that stand beside the activities, by name, and what each holds. */
export interface Facts {
	accessibility: Accessibility;
	advice: Advice;
	ambassadors: Ambassadors;
	cast: readonly CastMember[];
	competences: readonly Competence[];
	frameworks: readonly FrameworkLine[];
	help: Help;
	law: Law;
	privacy: Privacy;
	procedure: Procedure;
	roleplay: Roleplay;
	statistics: Statistics;
}

export type FactName = keyof Facts;

export const FACTS: { readonly [F in FactName]: GenericSchema<unknown, Facts[F]> } = {
	accessibility: accessibilitySchema,
	advice: adviceSchema,
	ambassadors: ambassadorsSchema,
	cast: castSchema,
	competences: competencesSchema,
	frameworks: frameworksSchema,
	help: helpSchema,
	law: lawSchema,
	privacy: privacySchema,
	procedure: procedureSchema,
	roleplay: roleplaySchema,
	statistics: statisticsSchema
};
