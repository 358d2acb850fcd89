// The Add view: a lead or a sale, the one that the trade needs more often first.

import { Late } from '../../components/Late';
import { Switch } from '../../components/Switch';
import { focusSoon } from '../../focus-soon';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { AddLead } from '../add-lead/AddLead';
import type { Perform } from '../deeds/use-deeds';
import { MONEY, SALE } from './parts';
import type { ShellProps } from './Shell';
import type { AddKind, ShellAction, ShellState } from './state';

export interface AddPanelProps extends Pick<ShellProps, 't' | 'today' | 'boot'> {
  readonly t: Translate;
  readonly server: Server;
  readonly state: ShellState;
  readonly dispatch: (action: ShellAction) => void;
  readonly perform: Perform;
}

/** Draws the form that was chosen; the other keeps what was typed into it. */
export function AddPanel({ t, server, today, boot, state, dispatch, perform }: AddPanelProps) {
  const { tab, kind, buyer, sale, entered, prefill, split } = state;
  const { first, sources, me, firm, currency: home } = boot;
  const isShown = (wanted: AddKind) => tab === 'add' && split === null && kind === wanted;
  const open = (customerId: string) => dispatch({ type: 'open', customerId });
  const close = () => {
    dispatch({ type: 'split', debt: null });
    focusSoon('sale-amount');
  };
  const kinds: readonly AddKind[] = first === 'sale' ? ['sale', 'lead'] : ['lead', 'sale'];
  const choice = (
    <Switch
      label={t('add.kind')}
      options={kinds.map((value) => ({ value, label: t(`add.${value}`) }))}
      value={kind}
      onChange={(wanted) => {
        dispatch({ type: 'kind', kind: wanted });
        if (wanted === 'lead') focusSoon('lead-contact');
      }}
    />
  );
  return (
    <>
      <AddLead
        {...{ t, server, today, sources, me, prefill }}
        isShown={isShown('lead')}
        onOpen={open}
        onSettled={() => dispatch({ type: 'changed' })}
      >
        {choice}
      </AddLead>
      <Late t={t} part={SALE} title={t('btn.logSale')} isShown={isShown('sale')}>
        {({ SaleForm }) => (
          <SaleForm
            key={sale}
            {...{ t, server, today, buyer, entered, perform }}
            isShown={isShown('sale')}
            onSaved={() => dispatch({ type: 'sold' })}
            onEdit={() => dispatch({ type: 'wentOn' })}
            onOpen={open}
          >
            {choice}
          </SaleForm>
        )}
      </Late>
      {split && (
        <Late t={t} part={MONEY} title={t('btn.schedule')} onBack={close}>
          {({ MoneyForms }) => (
            <MoneyForms {...{ t, server, today, firm, home, perform }} form="schedule" debt={split} onBack={close} />
          )}
        </Late>
      )}
    </>
  );
}
