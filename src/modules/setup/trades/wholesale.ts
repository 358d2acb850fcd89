// Wholesale: firms order by price list under a contract, and again and again.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const wholesale: Trade = {
  key: 'wholesale',
  label: words('Ulgurji savdo', 'Оптовая торговля', 'Wholesale'),
  hint: words(
    'Firmalar, narxnoma, shartnoma, takroriy buyurtmalar',
    'Компании, прайс, договор, повторные заказы',
    'Companies, price list, contract, repeat orders',
  ),
  segment: 'b2b',
  first: 'lead',
  modules: [...MODULES, 'contacts'],
  bigDeal: 100_000_000,
  stages: pipeline({
    new: {
      playbook: words(
        'Firma nomi, STIR va kim qaror qilishini aniqlang. Oyiga qancha olishini va hozir kimdan olayotganini soʻrang.',
        'Узнайте название, ИНН и кто принимает решение. Спросите месячный объём и у кого берут сейчас.',
        'Find out the firm, its tax ID and who decides. Ask how much they take a month and from whom now.',
      ),
      stuckDays: 4,
    },
    offer: {
      label: words('Narxnoma yuborildi', 'Прайс отправлен', 'Price list sent'),
      playbook: words(
        'Narxnoma bilan hajm chegirmasi va toʻlov muddatini yuboring. Ikki kunda namuna taklif qilib qoʻngʻiroq qiling.',
        'С прайсом отправьте скидку за объём и отсрочку. Через два дня позвоните и предложите образец.',
        'Send volume discounts and payment terms with the price list. Call two days later and offer a sample.',
      ),
      stuckDays: 10,
    },
    agreement: {
      label: words('Shartnoma', 'Договор', 'Contract'),
      required: ['need', 'amount', 'expectedClose'],
      strictness: 'block',
      playbook: words(
        'Rekvizitlarni oling, shartnomani oʻsha kuni yuboring. Imzo, oldindan toʻlov foizi va birinchi yuk sanasini kelishing.',
        'Возьмите реквизиты, отправьте договор в тот же день. Согласуйте подпись, процент предоплаты и дату первой отгрузки.',
        'Get the bank details and send the contract the same day. Agree on signature, prepayment and the first shipment.',
      ),
      stuckDays: 14,
    },
    paid: {
      strictness: 'block',
      playbook: words(
        'Yuk xati va hujjatlarni yuboring. Qoldiq tugashidan oldin, odatda 20-25 kunda, keyingi buyurtmani soʻrang.',
        'Отправьте накладную и документы. Пока остатки не кончились, обычно через 20–25 дней, спросите о следующем заказе.',
        'Send the waybill and the papers. Ask for the next order before their stock ends, usually after 20 to 25 days.',
      ),
    },
  }),
  sources: [['fair', words('Koʻrgazma', 'Выставка', 'Trade fair')]],
  needs: [
    good(48_000_000, 'Un, 10 tonna', 'Мука, 10 тонн', 'Flour, 10 tonnes'),
    good(36_000_000, 'Shakar, 3 tonna', 'Сахар, 3 тонны', 'Sugar, 3 tonnes'),
    good(62_000_000, 'Oʻsimlik yogʻi, 200 quti', 'Масло растительное, 200 коробок', 'Vegetable oil, 200 boxes'),
    good(27_000_000, 'Choy, 150 quti', 'Чай, 150 коробок', 'Tea, 150 boxes'),
    good(41_000_000, 'Guruch, 4 tonna', 'Рис, 4 тонны', 'Rice, 4 tonnes'),
    good(55_000_000, 'Qurilish aralashmasi, 500 qop', 'Сухая смесь, 500 мешков', 'Dry mix, 500 bags'),
  ],
  items: [
    good(18_000_000, 'Un, takroriy buyurtma', 'Мука, повторный заказ', 'Flour, repeat order'),
    good(12_500_000, 'Shakar, takroriy buyurtma', 'Сахар, повторный заказ', 'Sugar, repeat order'),
    good(9_600_000, 'Choy, takroriy buyurtma', 'Чай, повторный заказ', 'Tea, repeat order'),
    good(14_200_000, 'Yogʻ, takroriy buyurtma', 'Масло, повторный заказ', 'Oil, repeat order'),
  ],
};
