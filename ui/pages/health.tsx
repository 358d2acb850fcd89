// The page of the Health dialog: reads what the server put into it, and draws how things are.

import { render } from 'preact';
import { readHealthBoot } from '../features/health/boot';
import { Health } from '../features/health/Health';
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
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/health.css';

function open(app: HTMLElement): void {
  const { language, texts } = readHealthBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('health.title');
  const reopen = () => server.openHealth();
  render(
    <TroubleGate t={t} hearing={hearing} reopen={reopen} probe={() => server.health(language)}>
      <main class="under-trouble">
        <Health {...{ t, server, language }} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
