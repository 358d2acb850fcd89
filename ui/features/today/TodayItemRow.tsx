// One row of Today: who, what, when and how much; opened, it shows the answers.

import type { TodayItem } from '../../../src/modules/today/view';
import { toShownAmount } from '../../amount';
import { Badge, type Tone } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Rating } from '../../components/Rating';
import { Row } from '../../components/Row';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { useOnlyLooks } from '../../viewing';
import { toShortDay, toWhen } from '../../when';
import { AnswerBar } from '../answer/AnswerBar';
import { linksOf } from '../card/links';
import type { MoneyForm } from '../money/debt';
import { openKey, type TodayRow, toSubject } from './state';
import type { ListProps } from './Today';

export interface TodayItemRowProps extends ListProps {
  readonly row: TodayRow;
}

/** Draws the row; its first line opens and closes the answers. */
export function TodayItemRow(props: TodayItemRowProps) {
  const { t, row, state, actions, today } = props;
  const { key, item } = row;
  const isOpen = openKey(state) === key;
  return (
    <li class={isOpen ? 'open' : ''}>
      <Button class="row" aria-expanded={isOpen} onClick={() => actions.toggle(key)}>
        <Row
          title={item.customerName}
          aside={<Badge {...toMark(t, item, today())} />}
          detail={toDetail(t, item)}
          detailAside={toAside(t, item, today())}
        />
      </Button>
      {isOpen && <Answers {...props} />}
    </li>
  );
}

/** Whoever does not renew a contract has bought all the same: their deal is not lost. */
const RENEWAL_TAPS = ['talked', 'noAnswer', 'thinking'] as const;
const RATING_TAPS = ['noAnswer'] as const;

function Answers(props: TodayItemRowProps) {
  const { t, row, actions, today, stages, lossReasons, onOpen } = props;
  const onlyLooks = useOnlyLooks();
  const { key, item } = row;
  const call = linksOf(item.contact).find(({ kind }) => kind === 'call' || kind === 'telegram');
  const nextDays = stages.find(({ label }) => label === item.stage)?.nextDays ?? null;
  return (
    <>
      {item.kind === 'rating' && !onlyLooks && (
        <Rating t={t} onRate={(rating) => actions.answer(key, { kind: 'rateSale', saleId: item.id, rating })} />
      )}
      {item.debt ? (
        <DebtAnswers {...props} />
      ) : item.kind === 'suggestion' ? (
        <SuggestionAnswers {...props} />
      ) : (
        <AnswerBar
          t={t}
          subject={toSubject(item)}
          rules={{ today: today(), stages }}
          lossReasons={lossReasons}
          nextDays={nextDays}
          {...(item.kind === 'renewal' ? { taps: RENEWAL_TAPS } : {})}
          {...(item.kind === 'rating' ? { taps: RATING_TAPS } : {})}
          onDeed={(deed) => actions.answer(key, deed)}
        />
      )}
      <div class="links">
        {call && (
          <a href={call.href} target="_blank" rel="noopener noreferrer">
            {item.contact}
          </a>
        )}
        <Button class="link" onClick={() => onOpen(item.customerId)}>
          {t('btn.openCard')}
        </Button>
      </div>
    </>
  );
}

function SuggestionAnswers({ t, row: { key, item }, actions }: TodayItemRowProps) {
  const onlyLooks = useOnlyLooks();
  if (onlyLooks) return null;
  const pill = (take: boolean, label: string) => (
    <Button class="pill" onClick={() => actions.answer(key, { kind: 'suggestion', taskId: item.id, take })}>
      {label}
    </Button>
  );
  return (
    <div class="pills">
      {pill(true, t('btn.takeIt'))}
      {pill(false, t('btn.notNow'))}
    </div>
  );
}

function DebtAnswers({ t, row, onForm }: TodayItemRowProps) {
  const onlyLooks = useOnlyLooks();
  const pill = (form: MoneyForm, label: string) => (
    <Button class="pill" onClick={() => onForm(form, row)}>
      {label}
    </Button>
  );
  return (
    <div class="pills">
      {!onlyLooks && pill('payment', t('btn.payment'))}
      {!onlyLooks && pill('promise', t('task.promise'))}
      {pill('remind', t('btn.remind'))}
    </div>
  );
}

/** Returns the mark at the end of the line: why it stands here. */
function toMark(
  t: Translate,
  { kind, due, debt, touch }: TodayItem,
  today: string,
): { readonly tone: Tone; readonly label: string } {
  if (debt && debt.late > 0) return { tone: 'late', label: t('when.days', { count: String(debt.late) }) };
  if (touch) return { tone: touch.isRed ? 'late' : 'today', label: t('when.days', { count: String(touch.silent) }) };
  if (kind === 'rating') return { tone: 'brand', label: t('card.rating') };
  if (kind === 'birthday') return { tone: 'today', label: t('mark.birthday') };
  if (kind === 'stuck') return { tone: 'stuck', label: t('mark.stuck') };
  if (kind === 'unanswered') return { tone: 'late', label: t('mark.unanswered') };
  return toWhen(t, due, today) ?? { tone: 'stuck', label: t('mark.noDate') };
}

function toDetail(t: Translate, { kind, title, amount, debt, touch }: TodayItem): string {
  if (debt) return [toMoney(t, amount ?? 0, debt.currency), title].filter((part) => part !== '').join(' · ');
  if (touch) return t('today.touch', { count: String(touch.every) });
  if (kind === 'renewal') {
    return [`${t('today.renewal')} ${title}`, amount === null ? '' : toShownAmount(amount)].filter(Boolean).join(' · ');
  }
  if (kind === 'rating') return [t('today.rating'), title].filter(Boolean).join(': ');
  const mark = kind === 'promise' ? t('task.promise') : kind === 'handOff' ? t('task.handOff') : '';
  const what = [mark, title].filter((part) => part !== '').join(': ');
  const fallback = kind === 'birthday' ? t('note.congratulate') : t('field.nextDate');
  return [what === '' ? fallback : what, amount === null ? '' : toShownAmount(amount)].filter(Boolean).join(' · ');
}

/** Of a debt it says what was promised, since nobody sees from its amount that it is one. */
function toAside(t: Translate, { stage, debt }: TodayItem, today: string): string {
  if (!debt) return stage;
  if (debt.promised === '') return t('today.debt');
  const key = debt.promised < today ? 'debts.broken' : 'debts.promised';
  return t(key, { date: toShortDay(debt.promised, today) });
}
