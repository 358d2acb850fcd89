// A shop: people come, ask the price and buy; most sales need no deal.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const shop: Trade = {
  key: 'shop',
  label: words('Doʻkon', 'Магазин', 'Shop'),
  hint: words(
    'Avval sotuv: summa va toʻlov, mijoz ixtiyoriy',
    'Сначала продажа: сумма и оплата, клиент по желанию',
    'Sale first: amount and payment, the customer is optional',
  ),
  segment: 'b2c',
  first: 'sale',
  modules: MODULES,
  bigDeal: 10_000_000,
  stages: pipeline({
    new: {
      playbook: words(
        'Telegram yoki Instagramda 15 daqiqada javob bering. Qaysi model, rang va qachonga kerakligini soʻrang, 2-3 ta rasm yuboring.',
        'Ответьте в Telegram или Instagram за 15 минут. Уточните модель, цвет и срок, отправьте 2–3 фото.',
        'Answer on Telegram or Instagram within 15 minutes. Ask for model, colour and date, and send two or three photos.',
      ),
      nextDays: 1,
      stuckDays: 2,
    },
    offer: {
      label: words('Narx aytildi', 'Назвали цену', 'Price given'),
      probability: 0.35,
      playbook: words(
        'Narx bilan birga kafolat va yetkazishni ayting. Qimmat desa, arzonroq modelni yoki boʻlib toʻlashni taklif qiling.',
        'Вместе с ценой скажите о гарантии и доставке. Если дорого, предложите модель дешевле или рассрочку.',
        'Name the warranty and the delivery with the price. If it is too much, offer a cheaper model or instalments.',
      ),
      nextDays: 1,
      stuckDays: 4,
    },
    agreement: {
      label: words('Band qilindi', 'Забронировано', 'Reserved'),
      probability: 0.75,
      playbook: words(
        'Tovarni uch kunga olib qoʻying va oldindan toʻlov soʻrang. Olib ketish yoki yetkazish vaqtini kelishing.',
        'Отложите товар на три дня и попросите предоплату. Договоритесь о времени выдачи или доставки.',
        'Put the goods aside for three days and ask for a deposit. Agree when they are picked up or delivered.',
      ),
      nextDays: 2,
      stuckDays: 5,
    },
    paid: {
      playbook: words(
        'Chek va kafolat talonini bering. Bir haftadan keyin yoqdimi deb soʻrang, mos aksessuarni taklif qiling.',
        'Выдайте чек и гарантийный талон. Через неделю спросите, всё ли понравилось, и предложите аксессуар.',
        'Hand over receipt and warranty. Ask after a week how they like it, and offer what goes with it.',
      ),
    },
  }),
  sources: [['olx', words('OLX', 'OLX', 'OLX')]],
  needs: [
    good(6_400_000, 'Kir yuvish mashinasi', 'Стиральная машина', 'Washing machine'),
    good(7_900_000, 'Muzlatkich', 'Холодильник', 'Refrigerator'),
    good(4_800_000, 'Televizor 50 dyuym', 'Телевизор 50 дюймов', '50-inch television'),
    good(5_600_000, 'Konditsioner', 'Кондиционер', 'Air conditioner'),
    good(3_900_000, 'Smartfon', 'Смартфон', 'Smartphone'),
    good(8_700_000, 'Noutbuk', 'Ноутбук', 'Laptop'),
  ],
  items: [
    good(320_000, 'Quloqchin', 'Наушники', 'Headphones'),
    good(450_000, 'Choynak', 'Электрочайник', 'Kettle'),
    good(690_000, 'Dazmol', 'Утюг', 'Iron'),
    good(180_000, 'Kabel va adapter', 'Кабель и адаптер', 'Cable and adapter'),
    good(1_250_000, 'Changyutgich', 'Пылесос', 'Vacuum cleaner'),
    good(980_000, 'Mikrotoʻlqinli pech', 'Микроволновка', 'Microwave oven'),
  ],
};
