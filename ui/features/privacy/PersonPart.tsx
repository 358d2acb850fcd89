// One customer: found, handed out as files, or erased once the number was typed.

import { useState } from 'preact/hooks';
import type { SearchHit } from '../../../src/modules/search/view';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Section } from '../../components/Section';
import { newRequestId } from '../../request-id';
import { type Left, LeftToPeople } from './LeftToPeople';
import type { PrivacyProps } from './Privacy';
import { saveFile } from './save-file';
import { useWork } from './use-work';
import { WorkSaid } from './WorkSaid';

type Chosen = Pick<SearchHit, 'customerId' | 'name' | 'contact'>;

/** Draws the search, whom it found, and what can be done for the one that was chosen. */
export function PersonPart({ t, server, pending }: PrivacyProps) {
  const work = useWork(t);
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [chosen, setChosen] = useState<Chosen | null>(
    pending === '' ? null : { customerId: pending, name: pending, contact: '' },
  );
  const [left, setLeft] = useState<Left | null>(null);
  const find = () =>
    work.run(async () => {
      setChosen(null);
      setLeft(null);
      const found = await server.search(text);
      setHits(found);
      return found.length === 0 ? t('privacy.nobody') : null;
    });
  const erase = (id: string, confirm: string) =>
    work.ask(
      () => server.erasePerson({ requestId: newRequestId(), id, confirm }),
      ({ records, cells, beside, ...rest }) => {
        setChosen(null);
        setHits([]);
        setLeft(rest);
        const counts = { records: String(records), cells: String(cells), beside: String(beside) };
        return t('privacy.erased', { id, ...counts });
      },
    );
  const handOut = (id: string) =>
    work.ask(
      () => server.personFile({ id }),
      ({ files }) => {
        for (const { text: content, ...file } of files) saveFile({ ...file, content });
        return t('privacy.exported', { name: files.map(({ name }) => name).join(', '), rows: '1' });
      },
    );
  return (
    <Section title={t('privacy.person')}>
      <p class="muted">{t('privacy.personLead')}</p>
      <form
        class="privacy-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <TextField id="privacy-search" label={t('privacy.search')} value={text} onChange={setText} />
        <button type="submit" class="secondary" disabled={work.busy || text.trim().length < 2}>
          {t('privacy.find')}
        </button>
      </form>
      {!chosen && hits.length > 0 && (
        <ul class="privacy-list">
          {hits.map((hit) => (
            <li key={hit.customerId}>
              <span>{[hit.customerId, hit.name, hit.contact].filter((part) => part !== '').join(' · ')}</span>
              <Button class="secondary" aria-label={`${t('privacy.pick')}: ${hit.name}`} onClick={() => setChosen(hit)}>
                {t('privacy.pick')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen && <Person {...{ t, chosen, busy: work.busy, erase, handOut }} />}
      <WorkSaid work={work} />
      {left && <LeftToPeople t={t} left={left} />}
    </Section>
  );
}

interface PersonProps extends Pick<PrivacyProps, 't'> {
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly erase: (id: string, confirm: string) => Promise<void>;
  readonly handOut: (id: string) => Promise<void>;
}

function Person({ t, chosen: { customerId: id, name, contact }, busy, erase, handOut }: PersonProps) {
  const [confirm, setConfirm] = useState('');
  return (
    <div class="privacy-card">
      <h3>{[...new Set([id, name, contact])].filter((part) => part !== '').join(' · ')}</h3>
      <Button class="secondary" disabled={busy} onClick={() => void handOut(id)}>
        {t('privacy.download')}
      </Button>
      <p class="muted">{t('privacy.eraseWarning')}</p>
      <form
        class="privacy-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void erase(id, confirm);
        }}
      >
        <TextField id="privacy-confirm" label={t('privacy.confirm', { id })} value={confirm} onChange={setConfirm} />
        <button type="submit" class="danger" disabled={busy || confirm.trim() !== id}>
          {busy ? t('privacy.erasing') : t('privacy.erase')}
        </button>
      </form>
    </div>
  );
}
