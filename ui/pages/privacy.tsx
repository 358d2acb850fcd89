// The page of the dialog of people's data: reads what the server put into it, and draws its parts.

import { render } from 'preact';
import { readPrivacyBoot } from '../features/privacy/boot';
import { Privacy } from '../features/privacy/Privacy';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/section.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/privacy.css';

function open(app: HTMLElement): void {
  const { language, texts, pending } = readPrivacyBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('privacy.title');
  render(
    <TroubleGate t={t} hearing={hearing} reopen={() => server.openPrivacy()} probe={() => server.search('')}>
      <main class="under-trouble">
        <Privacy {...{ t, server, pending }} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
