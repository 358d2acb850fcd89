// The rows that are to be put right: how good all are, five of the worst, then more; a tap opens where each is mended.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { QualityAsked, QualityView } from '../../../src/modules/quality/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { useLoaded } from '../../use-loaded';
import { FaultyRow } from './FaultyRow';
import { People } from './People';

export interface FaultyRowsProps {
  readonly t: Translate;
  readonly server: Pick<Server, 'faultyRows' | 'showRow'>;
  readonly stages: QualityAsked['stages'];
  /** Grows whenever the book has changed. */
  readonly stamp: number;
  readonly isShown: boolean;
  readonly onOpen: (customerId: string) => void;
}

/** Loads them and draws them, with the people among whom an owner chooses. */
export function FaultyRows(props: FaultyRowsProps) {
  const { t, server, stages, stamp, isShown } = props;
  const [person, setPerson] = useState<string | null>(null);
  const load = () => server.faultyRows({ person, stages });
  const { value: view, loading, failure, retry } = useLoaded({ t, load, stamp, isShown });
  const asked = useRef(person);
  useEffect(() => {
    if (asked.current !== person) retry();
    asked.current = person;
  }, [person]);
  return (
    <div class="body behind" aria-busy={loading}>
      {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={retry} />}
      {view === null && failure === null && <Skeleton label={t('note.loading')} rows={6} />}
      {view !== null && <Found {...props} key={view.person} view={view} onPerson={setPerson} />}
    </div>
  );
}

interface FoundProps extends FaultyRowsProps {
  readonly view: QualityView;
  readonly onPerson: (person: string | null) => void;
}

const FIVE = 5;
const MORE = 20;

function Found({ view, onPerson, ...props }: FoundProps) {
  const { t } = props;
  const { person, isOwn, share, count, rows, people } = view;
  const [most, setMost] = useState(FIVE);
  const chosen = isOwn ? t('quality.mine') : person === '' ? t('quality.nobody') : person;
  const more = Math.min(MORE, rows.length - most);
  const hidden = count - Math.min(most, rows.length);
  const all = !isOwn && person !== null && (
    <Button class="link" onClick={() => onPerson(null)}>
      {t('today.all')}
    </Button>
  );
  return (
    <>
      <h2 class="behind-name">{t('quality.sheet')}</h2>
      {chosen !== null && (
        <p class="quality-who">
          {chosen} {all}
        </p>
      )}
      {rows.length + people.length > 0 && (
        <p>
          <span class="behind-value">{share}</span> {t('quality.of')}
        </p>
      )}
      {people.length > 1 && <People t={t} people={people} chosen={person} onChoose={onPerson} />}
      {count === 0 && <Blank sentence={t(share === '–' ? 'quality.none' : 'quality.fine')} />}
      {count > 0 && (
        <Section title={t('quality.all')} count={count}>
          <ul class="rows">
            {rows.slice(0, most).map((row) => (
              <FaultyRow key={`${row.table}:${row.row}:${row.id}`} {...props} row={row} />
            ))}
          </ul>
          {more > 0 && (
            <Button class="link" onClick={() => setMost(most + MORE)}>
              {t('quality.more', { count: String(hidden) })}
            </Button>
          )}
          {more <= 0 && hidden > 0 && <p class="summary">{t('quality.more', { count: String(hidden) })}</p>}
        </Section>
      )}
    </>
  );
}
