// What the page tells of itself where it asks what is due: as `SidebarBoot` has it, so that the server need not read it again.

import type { StageChoice } from './rpc';

export interface KnownToToday {
  readonly stages: readonly StageChoice[];
  readonly currency: string;
  readonly touchDays?: string;
  readonly ratingDays?: number;
}
