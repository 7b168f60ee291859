import { NotebookError, type Refusal } from './port';

const SAYS: Readonly<Record<string, Refusal>> = {
	QuotaExceededError: 'full',
	DatabaseClosedError: 'closed',
	// A connection that is closing takes no new transaction.
	InvalidStateError: 'closed',
	VersionError: 'newer'
};

/**
 * The word for an error of the database. Quota arrives dressed as an `AbortError` whose `inner` names it,
 * so the innermost cause speaks first.
 */
export function refusalOf(error: unknown): Refusal {
	return said(error) ?? 'refused';
}

function said(error: unknown): Refusal | undefined {
	if (error instanceof NotebookError) return error.refusal;
	if (typeof error !== 'object' || error === null) return undefined;
	const inner = 'inner' in error && error.inner !== error ? said(error.inner) : undefined;
	return inner ?? ('name' in error ? SAYS[String(error.name)] : undefined);
}

/** `add` found the place taken. */
export function isTaken(error: unknown): boolean {
	return error instanceof Error && error.name === 'ConstraintError';
}
