// Who sold what is owed: a line a person, folded away; a tap shows only the debts of their sales, another one all again.

import type { DebtsView, SellerDebts } from '../../../src/modules/debts/view';
import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { agesOf, sellersIn } from './of-seller';

export interface SellersProps {
  readonly t: Translate;
  readonly view: DebtsView;
  /** Whose sales are shown; null for everybody's. */
  readonly chosen: string | null;
  readonly onChoose: (seller: string | null) => void;
}

/** Draws the people; nothing where one person sold everything, since the totals say it already. */
export function Sellers({ t, view, chosen, onChoose }: SellersProps) {
  const people = sellersIn(view);
  if (people.length < 2) return null;
  return (
    <details class="more">
      <summary>{`${t('debts.sellers')} · ${people.length}`}</summary>
      <ul class="rows">
        {people.map((person) => (
          <li key={person}>
            <Button
              class="row"
              aria-pressed={chosen === person}
              onClick={() => onChoose(chosen === person ? null : person)}
            >
              {view.sellers
                .filter(({ responsible }) => responsible === person)
                .map((seller, index) => (
                  <Row
                    key={seller.currency}
                    title={index === 0 ? toSeller(t, person) : ''}
                    aside={toMoney(t, seller.total, seller.currency)}
                    detail={toAges(t, seller)}
                  />
                ))}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Returns what people call whoever sold. */
export function toSeller(t: Translate, responsible: string): string {
  return responsible === '' ? t('debts.nobodySold') : responsible;
}

function toAges(t: Translate, seller: SellerDebts): string {
  return agesOf(seller, toShownAmount).join(' · ') || t('debts.notDue');
}
