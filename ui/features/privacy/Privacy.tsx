// The dialog of people's data: one person, how long data are kept, the policy, and exports.

import type { PrivacyBoot } from '../../../src/entry/privacy-rpc';
import { Notice } from '../../components/Notice';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { ExportPart } from './ExportPart';
import { PersonPart } from './PersonPart';
import { PolicyPart } from './PolicyPart';
import { RetentionPart } from './RetentionPart';

export interface PrivacyProps {
  readonly t: Translate;
  readonly server: Pick<
    Server,
    'search' | 'personFile' | 'erasePerson' | 'forgettable' | 'drawPolicy' | 'beginExport' | 'exportPiece'
  >;
  readonly pending: PrivacyBoot['pending'];
}

/** Draws the parts below one another; each says by itself what became of what was asked of it. */
export function Privacy({ t, server, pending }: PrivacyProps) {
  return (
    <div class="view privacy">
      <h1 class="unseen">{t('privacy.title')}</h1>
      <div class="body">
        {pending !== '' && <Notice tone="warning">{t('privacy.pending', { id: pending })}</Notice>}
        <PersonPart {...{ t, server, pending }} />
        <RetentionPart {...{ t, server }} />
        <PolicyPart {...{ t, server }} />
        <ExportPart {...{ t, server }} />
      </div>
    </div>
  );
}
