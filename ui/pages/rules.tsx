// The page of the Rules dialog: reads what the server put into it, and draws the rules.

import { render } from 'preact';
import { readRulesBoot } from '../features/rules/boot';
import { Rules } from '../features/rules/Rules';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/section.css';
import '../styles/blank.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/link.css';
import '../styles/switch.css';
import '../styles/over.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/rules.css';

function open(app: HTMLElement): void {
  const { language, texts } = readRulesBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('rules.title');
  const reopen = () => server.openRules();
  render(
    <TroubleGate t={t} hearing={hearing} reopen={reopen} probe={() => server.rules(language)}>
      <main class="under-trouble">
        <Rules {...{ t, server, language }} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
