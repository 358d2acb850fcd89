// The requests under which the sample comes and goes; the change log and the journal know it by them.

import { ONCE, UNDO } from '../../kernel/book/journal';

/** Carried out once, until it is taken back. */
export const SAMPLE_REQUEST = `${ONCE}sample`;

/** Takes the sample back, so that it may come again. */
export const REMOVE_REQUEST = `${UNDO}${SAMPLE_REQUEST}`;
