// Asks for what the owner keeps in columns of their own, each by its heading.

import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../components/Field';
import type { AddLeadPartProps } from './AddLead';
import { toId } from './focus';
import { isOwn } from './state';

/** Draws a field for each column, and for what was typed for one that is gone meanwhile; asks for them when it is opened. */
export function OwnFields({ t, server, state, actions, isOpen }: AddLeadPartProps & { readonly isOpen: boolean }) {
  const [columns, setColumns] = useState<readonly string[] | null>([]);
  const { issues, form } = state;
  const { own } = form;
  // What was refused may be called otherwise by now.
  const hasIssue = Object.keys(issues).some(isOwn);
  useEffect(() => {
    if (!isOpen) return;
    server.ownColumns().then(setColumns, () => setColumns(null));
  }, [isOpen, hasIssue]);
  if (columns === null) return <p class="issue">{t('err.notRead')}</p>;
  const gone = Object.keys(own).filter((key) => own[key] && !columns.includes(key));
  return (
    <>
      {[...gone, ...columns].filter(isOwn).map((key) => (
        <TextField
          key={key}
          id={toId(key)}
          label={key.slice(key.indexOf(':') + 1)}
          remark={key.startsWith('deals:') ? t('event.deal') : undefined}
          issue={issues[key]}
          value={own[key] ?? ''}
          onChange={(value) => actions.edit({ own: { ...own, [key]: value } })}
        />
      ))}
    </>
  );
}
