// Asks who works with the book: a row for each person, and what their role does and does not do.

import { useLayoutEffect } from 'preact/hooks';
import type { SetupPerson } from '../../../src/modules/setup/view';
import { FieldIssue, toIssueId } from '../../components/Field';
import type { Translate } from '../../texts';
import type { SetupPartProps } from './Setup';

const ROLES = ['owner', 'seller', 'viewer'] as const;

/** Draws the people. */
export function Staff({ t, state, actions }: SetupPartProps) {
  const { form, issues, added } = state;
  useLayoutEffect(() => {
    if (added) document.getElementById(`setup-staff-${added.row}-name`)?.focus();
  }, [added]);
  return (
    <fieldset class="choice staff">
      <legend>{t('setup.staff')}</legend>
      <div class="people">
        {form.staff.map((person, row) => (
          <Person key={row} t={t} row={row} person={person} issues={issues} actions={actions} />
        ))}
      </div>
      <FieldIssue id="setup-staff" issue={issues.staff} />
      <button type="button" class="secondary" onClick={actions.addPerson}>
        {t('setup.addPerson')}
      </button>
      <p class="hint">{t('setup.staffHonest')}</p>
    </fieldset>
  );
}

interface PersonProps extends Pick<SetupPartProps, 'actions'> {
  readonly t: Translate;
  readonly row: number;
  readonly person: SetupPerson;
  readonly issues: Readonly<Record<string, string>>;
}

function Person({ t, row, person, issues, actions }: PersonProps) {
  const { name, email, role } = person;
  const title = name.trim() || email.trim() || String(row + 1);
  return (
    <div class="person">
      <PersonField
        id={`setup-staff-${row}-name`}
        label={t('field.name')}
        value={name}
        issue={issues[`staff.${row}.name`]}
        onChange={(value) => actions.editPerson(row, { name: value })}
      />
      <PersonField
        id={`setup-staff-${row}-email`}
        label={t('setup.email')}
        value={email}
        inputMode="email"
        issue={issues[`staff.${row}.email`]}
        onChange={(value) => actions.editPerson(row, { email: value })}
      />
      <span class="select">
        <select
          class="control"
          aria-label={t('setup.roleOf', { name: title })}
          value={role}
          onChange={({ currentTarget }) =>
            actions.editPerson(row, { role: ROLES.find((each) => each === currentTarget.value) ?? role })
          }
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {t(`setup.role.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <button
        type="button"
        class="secondary remove"
        aria-label={t('setup.removePerson', { name: title })}
        title={t('setup.removePerson', { name: title })}
        onClick={() => actions.removePerson(row)}
      >
        ×
      </button>
    </div>
  );
}

interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly issue: string | undefined;
  readonly inputMode?: 'text' | 'email';
  readonly onChange: (value: string) => void;
}

/** Its label is what stands in it while it is blank, since a row has no place above it. */
function PersonField({ id, label, value, issue, inputMode = 'text', onChange }: PersonFieldProps) {
  return (
    <div>
      <input
        id={id}
        class="control"
        type="text"
        inputMode={inputMode}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...(issue === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': toIssueId(id) })}
      />
      <FieldIssue id={id} issue={issue} />
    </div>
  );
}
