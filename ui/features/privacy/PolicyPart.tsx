// The policy sheet: made once, and people's own from then on.

import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import type { PrivacyProps } from './Privacy';
import { useWork } from './use-work';
import { WorkSaid } from './WorkSaid';

/** What the sheet says of how long data are kept, until people change it there. */
const YEARS = 3;

/** Draws what it is for and the button. */
export function PolicyPart({ t, server }: Pick<PrivacyProps, 't' | 'server'>) {
  const work = useWork(t);
  const draw = () =>
    work.ask(
      () => server.drawPolicy({ years: YEARS }),
      ({ sheet, isNew }) => t(isNew ? 'privacy.policyDone' : 'privacy.policyThere', { sheet }),
    );
  return (
    <Section title={t('privacy.policy')}>
      <p class="muted">{t('privacy.policyLead')}</p>
      <Button class="secondary" disabled={work.busy} onClick={() => void draw()}>
        {t('privacy.policyDraw')}
      </Button>
      <WorkSaid work={work} />
    </Section>
  );
}
