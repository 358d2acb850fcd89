// The sentence that a failed call ends in.

import { isNetworkFailure, toFailureSentence, troubleOf } from '../../ui/failure';
import { createTexts } from '../../ui/texts';

const t = createTexts({
  'err.network': 'No connection.',
  'err.unknown': 'Could not save.',
  'err.unauthorised': 'Allow it.',
  'err.late': 'Too slow.',
});

function anError(message: string, name = 'Error'): Error {
  return Object.assign(new Error(message), { name });
}

describe('the sentence of a failed call', () => {
  it.each([
    ["the server's own words", anError('The sheet is busy.', 'ScriptError'), 'The sheet is busy.'],
    ['without the class in front of it', anError('Error: The sheet is busy.'), 'The sheet is busy.'],
    ['nor that of the platform', anError('Exception: Invalid argument: id'), 'Invalid argument: id'],
    ['ours where Google was slow', anError('Exceeded maximum execution time'), 'Too slow.'],
    ['or was not allowed', anError('Authorization is required to perform that action.'), 'Allow it.'],
    ['ours when the line is down', anError('NetworkError: Connection failure due to HTTP 0'), 'No connection.'],
    ['or the transport says so', anError('HTTP 503', 'TransportError'), 'No connection.'],
    ['and ours when there are no words', anError(' '), 'Could not save.'],
  ])('is %s', (_what, error, sentence) => {
    expect(toFailureSentence(error, t)).toBe(sentence);
  });

  it('keeps a network that a person wrote about', () => {
    expect(toFailureSentence(anError('The network printer is not a source.'), t)).toBe(
      'The network printer is not a source.',
    );
  });
});

const SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

describe('what the platform says no to', () => {
  it.each([
    ['Authorization is required to perform that action.', 'unauthorised'],
    ['ScriptError: Authorisation is required to perform that action.', 'unauthorised'],
    ['Authorization is required to perform that action. Please run the script again to authorize it.', 'unauthorised'],
    ['Для выполнения этого действия необходима авторизация.', 'unauthorised'],
    [`Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${SCOPE}`, 'refused'],
    [`You do not have permission to call Ui.showSidebar. Required permissions: ${SCOPE}`, 'refused'],
    [`У вас нет разрешения на вызов Ui.showSidebar. Требуемые разрешения: ${SCOPE}`, 'refused'],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'accounts'],
    ['При чтении из хранилища произошла ошибка сервера. Код ошибки: PERMISSION_DENIED.', 'accounts'],
    ['DAFTAR_OTHER_ACCOUNT', 'accounts'],
    ['Script function not found: today', 'updated'],
    ['Функция скрипта today не найдена', 'updated'],
    ['Error: DAFTAR_UPDATED', 'updated'],
    ['You do not have permission to perform that action.', 'viewer'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'late'],
    ['Service Spreadsheets timed out while accessing document with id 1a.', 'late'],
    ['There are too many scripts running simultaneously for this Google user account.', 'late'],
    ['Exception: Service unavailable', 'late'],
    ['Jadval band. Yozganingiz saqlanib turibdi, bir daqiqadan keyin qayta urining.', null],
    ['The sheet is busy. What you typed is kept; try again in a minute.', null],
    ['NetworkError: Connection failure due to HTTP 0', null],
  ])('%s: %s', (sentence, trouble) => {
    expect(troubleOf(anError(sentence))).toBe(trouble);
  });

  it('leaves open whether it was carried out only where Google was slow or the line broke', () => {
    const unsure = ['Exceeded maximum execution time', 'NetworkError: HTTP 0', 'PERMISSION_DENIED', 'Jadval band.'];

    expect(unsure.filter((sentence) => isNetworkFailure(anError(sentence)))).toEqual(unsure.slice(0, 2));
  });
});
