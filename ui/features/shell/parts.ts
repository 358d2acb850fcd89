// The parts of the sidebar that its first view can do without, in the order in which they are likely to be needed.

import { createPart } from '../../part';

export const CARD = createPart(() => import('../card/Card'));

export const PARTS = [CARD];
