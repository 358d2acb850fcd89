// The Debts view: how much is owed and how late it is, who owes it, and what to do about each.

import { useRef, useState } from 'preact/hooks';
import type { Debtor, DebtsView } from '../../../src/modules/debts/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { useLoaded } from '../../use-loaded';
import { useOnlyLooks } from '../../viewing';
import type { Perform } from '../deeds/use-deeds';
import { debtOf, type MoneyForm } from '../money/debt';
import { MoneyForms } from '../money/MoneyForms';
import { Ageing } from './Ageing';
import { DebtorRow } from './DebtorRow';
import { debtsOf, sellersIn } from './of-seller';
import { Sellers, toSeller } from './Sellers';

export interface DebtsProps {
  readonly t: Translate;
  readonly server: Pick<Server, 'debts' | 'openAct'>;
  readonly today: () => string;
  readonly firm: string;
  /** The firm's own, an ISO code. */
  readonly currency: string;
  readonly stamp: number;
  readonly isShown: boolean;
  readonly perform: Perform;
  readonly onOpen: (customerId: string) => void;
  readonly onSell: () => void;
  /** A form was opened: what was said of the last one makes room. */
  readonly onGoOn: () => void;
}

/** Draws the view, or the form that lies over it. */
export function Debts(props: DebtsProps) {
  const { t, server, today, firm, currency: home, perform, onSell } = props;
  const onlyLooks = useOnlyLooks();
  const [form, setForm] = useState<{ readonly kind: MoneyForm; readonly debtor: Debtor } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    setForm(null);
    // The button that opened the form has the keyboard again, once it is in sight.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const open = (kind: MoneyForm, debtor: Debtor) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    props.onGoOn();
    setForm({ kind, debtor });
  };
  return (
    <>
      <div class="view" hidden={form !== null}>
        <h1 class="unseen">{t('tab.debts')}</h1>
        <List {...props} onForm={open} />
        {!onlyLooks && (
          <div class="foot">
            <Button class="primary" onClick={onSell}>
              {t('btn.logSale')}
            </Button>
          </div>
        )}
      </div>
      {form && (
        <MoneyForms
          {...{ t, server, today, firm, home, perform }}
          form={form.kind}
          debt={debtOf(form.debtor)}
          onBack={close}
        />
      )}
    </>
  );
}

type ListProps = DebtsProps & { readonly onForm: (kind: MoneyForm, debtor: Debtor) => void };

function List(props: ListProps) {
  const { t, server, stamp, isShown, currency } = props;
  const {
    value: view,
    loading,
    failure,
    retry,
  } = useLoaded({ t, stamp, isShown, load: () => server.debts({ currency }) });
  return (
    <div class="body" aria-busy={loading}>
      {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={retry} />}
      {view === null && failure === null && <Skeleton label={t('note.loading')} rows={5} />}
      {view !== null && view.debtors.length === 0 && <Blank sentence={t('debts.empty')} />}
      {view !== null && view.debtors.length > 0 && <Found {...props} view={view} />}
    </div>
  );
}

/** All debts, or those of one person's sales. A form about a debtor is always about all that they owe. */
function Found({ view, ...props }: ListProps & { readonly view: DebtsView }) {
  const { t, onForm } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const seller = picked !== null && sellersIn(view).includes(picked) ? picked : null;
  const shown = debtsOf(view, seller);
  const whole = (debtor: Debtor) => view.debtors.find((each) => keyOf(each) === keyOf(debtor)) ?? debtor;
  const all = seller !== null && (
    <Button class="link" onClick={() => setPicked(null)}>
      {t('today.all')}
    </Button>
  );
  return (
    <>
      <Ageing t={t} view={shown} />
      <Sellers t={t} view={view} chosen={seller} onChoose={setPicked} />
      <Section title={seller === null ? t('debts.who') : toSeller(t, seller)} count={shown.debtors.length} action={all}>
        <ul class="rows">
          {shown.debtors.map((debtor) => (
            <DebtorRow
              key={keyOf(debtor)}
              {...props}
              debtor={debtor}
              isOpen={chosen === keyOf(debtor)}
              onToggle={() => setChosen(chosen === keyOf(debtor) ? null : keyOf(debtor))}
              onForm={(form) => onForm(form, whole(debtor))}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

function keyOf({ customerId, currency }: Debtor): string {
  return `${customerId}:${currency}`;
}
