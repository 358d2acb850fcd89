// The page of the dialog for a sheet of people's own: reads what the server put into it, and draws it.

import { render } from 'preact';
import { Adopt } from '../features/adopt/Adopt';
import { readAdoptBoot } from '../features/adopt/boot';
import { TroubleGate } from '../features/trouble/TroubleGate';
import { createHearing, createServer } from '../server';
import { startPage } from '../start-page';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/blank.css';
import '../styles/tone.css';
import '../styles/notice.css';
import '../styles/trouble.css';
import '../styles/unseen.css';
import '../styles/adopt.css';

function open(app: HTMLElement): void {
  const { language, texts } = readAdoptBoot(document);
  document.documentElement.lang = language;
  const hearing = createHearing();
  const server = createServer(google.script.run, hearing.hear);
  const t = createTexts(texts);
  document.title = t('menu.useMySheet');
  const reopen = () => server.openAdopt();
  render(
    <TroubleGate t={t} hearing={hearing} reopen={reopen} probe={() => server.adoptableSheets()}>
      <main class="under-trouble">
        <Adopt {...{ t, server }} close={() => google.script.host.close()} />
      </main>
    </TroubleGate>,
    app,
  );
}

startPage(open);
