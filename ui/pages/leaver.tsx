// The page of the dialog for somebody who left: reads what the server put into it and draws the questions.

import { render } from 'preact';
import { readLeaverBoot } from '../features/leaver/boot';
import { Leaver } from '../features/leaver/Leaver';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';

function open(app: HTMLElement): void {
  const { language, texts, staff } = readLeaverBoot(document);
  document.documentElement.lang = language;
  const { run, host } = google.script;
  const hearing = createHearing();
  const server = createServer(run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('leaver.title');
  render(
    <TroubleGate t={t} hearing={hearing} reopen={() => server.openLeaver()} probe={() => server.search('')}>
      <main class="under-trouble">
        <Leaver {...{ t, server, staff }} close={() => host.close()} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
