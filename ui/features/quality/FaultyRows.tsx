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
      {view !== null && <Found {...props} view={view} onPerson={setPerson} />}
    </div>
  );
}

interface FoundProps extends FaultyRowsProps {
  readonly view: QualityView;
  readonly onPerson: (person: string | null) => void;
}

const FIVE = 5;
const MORE = 20;

function Found(props: FoundProps) {
  const { t, view, onPerson } = props;
  const { person, isOwn, share, count, people } = view;
  const chosen = isOwn ? t('quality.mine') : person === '' ? t('quality.nobody') : person;
  const all = !isOwn && (
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
      {share !== '–' && (
        <p>
          <span class="behind-value">{share}</span> {t('quality.of')}
        </p>
      )}
      {people.length > 1 && <People t={t} people={people} chosen={person} onChoose={onPerson} />}
      {count === 0 && <Blank sentence={t(share === '–' ? 'quality.none' : 'quality.fine')} />}
      {count > 0 && <ToMend {...props} />}
    </>
  );
}

/** Five are a week's work; whoever wants more asks for it. */
function ToMend(props: FoundProps) {
  const { t, view } = props;
  const { person, count, rows } = view;
  const [opened, setOpened] = useState({ person, most: FIVE });
  const most = opened.person === person ? opened.most : FIVE;
  const hidden = count - Math.min(most, rows.length);
  const more = t('quality.more', { count: String(hidden) });
  return (
    <Section title={t('quality.toMend', { count: String(count) })}>
      <ul class="rows">
        {rows.slice(0, most).map((row) => (
          <FaultyRow key={`${row.table}:${row.row}:${row.id}`} {...props} row={row} />
        ))}
      </ul>
      {hidden > 0 && (
        <p class="summary">
          {most < rows.length ? (
            <Button class="link" onClick={() => setOpened({ person, most: most + MORE })}>
              {more}
            </Button>
          ) : (
            more
          )}
        </p>
      )}
    </Section>
  );
}
