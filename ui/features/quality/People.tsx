// How good each person's rows are, folded away; a tap shows only theirs, another one all again.

import type { PersonShown } from '../../../src/modules/quality/view';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import type { Translate } from '../../texts';

export interface PeopleProps {
  readonly t: Translate;
  readonly people: readonly PersonShown[];
  /** Null for everybody. */
  readonly chosen: string | null;
  readonly onChoose: (person: string | null) => void;
}

/** Draws the people. */
export function People({ t, people, chosen, onChoose }: PeopleProps) {
  return (
    <details class="more">
      <summary>{`${t('quality.people')} · ${people.length}`}</summary>
      <ul class="rows">
        {people.map(({ key, share, count }) => (
          <li key={key}>
            <Button class="row" aria-pressed={chosen === key} onClick={() => onChoose(chosen === key ? null : key)}>
              <Row
                title={key === '' ? t('quality.nobody') : key}
                aside={share}
                detail={count > 0 && t('quality.toMend', { count: String(count) })}
              />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
