// Whether the workbook is filled with the sample firm.

import { SAMPLE_REQUEST } from '../modules/sample/index';
import { wasCarriedOut } from './app';

/** Tells whether the sample firm was added and not removed. The workbook must be set up. */
export function hasSample(): boolean {
  return wasCarriedOut(SAMPLE_REQUEST);
}
