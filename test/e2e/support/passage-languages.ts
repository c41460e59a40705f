/** What the passages of the tests are made of: one option of each slot makes a sentence. */

export interface PassageLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly slots: readonly (readonly string[])[];
  /** Between two slots. */
  readonly space: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
}

const spaced = {space: ' ', stop: '.', gap: ' '} as const;
const unspaced = {space: '', stop: '。', gap: ''} as const;

export const LANGUAGES: readonly PassageLanguage[] = [
  {
    ...spaced,
    tag: 'en',
    slots: [
      [
        'The Soviet-Korean commission',
        'Smith & Sons, Ltd.,',
        'The “friends” in Peking',
        'Cde. Kim Il Sung’s envoy',
      ],
      [
        'proposed on 17 January 1955',
        'did not object',
        'asked (orally, not in writing)',
        'agreed, with reserve,',
      ],
      [
        'to receive the delegation',
        'to delay the elections',
        'to send a so-called “memo”',
        'to raise it 3.5-fold',
      ],
      [
        'in place of the time frame of April-May',
        'before the cooperatives’ congress',
        'at 10:30 a.m. & again at noon',
      ],
      [
        'for reasons of health',
        'as the cable no. 83/M says',
        'in the five-year plan’s first half',
        'by R&D, trade - and rest',
      ],
    ],
  },
  {
    ...spaced,
    tag: 'ru',
    slots: [
      ['Советское правительство', 'Посол в Пекине тов. Юдин', 'ЦК КПСС', 'Министерство внешней торговли'],
      ['предложило 17 января', 'не возражает', 'поручило «друзьям»', 'ещё раз просит'],
      ['принять делегацию', 'отложить выборы', 'направить торгово-экономическую миссию', 'объём увеличить'],
      ['вместо апреля-мая', 'до съезда кооперативов', 'в первой половине года'],
      ['по состоянию здоровья', 'как сказано в записке № 83/М', 'с учётом пятилетнего плана'],
    ],
  },
  {
    ...spaced,
    tag: 'ko',
    slots: [
      ['소련 정부는', '조선로동당 중앙위원회는', '북경 주재 대사가', '김일성 동지는'],
      ['1955년 2월에', '4월이나 5월 대신', '다음 해 봄까지', '대회가 열리기 전에'],
      ['모스크바를 방문할 것을', '선거를 연기할 것을', '대표단을 보낼 것을', '새로운 5개년 계획을'],
      ['제안하였다', '반대하지 않았다', '다시 요청하였다', '승인하였다'],
    ],
  },
  {
    ...unspaced,
    tag: 'zh',
    slots: [
      ['苏联政府', '中央委员会', '驻北京大使', '朝鲜代表团', '外贸部长'],
      ['于一九五五年二月', '在会议之前', '代替四月或五月，', '因为健康原因'],
      ['建议', '不反对', '再次请求', '决定'],
      ['访问莫斯科', '推迟选举', '派遣代表团', '讨论五年计划', '通知中国同志'],
    ],
  },
  {
    ...unspaced,
    tag: 'ja',
    slots: [
      ['ソ連政府は', '中央委員会は', '北京駐在の大使は', '代表団の団長は'],
      ['一九五五年二月に', '会議の前に', '四月か五月の代わりに、', '健康上の理由で'],
      ['モスクワへの訪問を', '選挙の延期を', '新しい計画の検討を', 'メモの送付を'],
      ['提案した', '承認した', '再び要請した', '決定した'],
    ],
  },
  {
    ...spaced,
    tag: 'ar',
    slots: [
      ['الحكومة السوفيتية', 'اللجنة المركزية', 'السفير في بكين', 'الوفد الكوري'],
      ['اقترحت في فبراير', 'لم تعترض على', 'طلبت مرة أخرى', 'وافقت على'],
      ['زيارة موسكو', 'تأجيل الانتخابات', 'إرسال الوفد', 'الخطة الخمسية'],
      ['قبل المؤتمر', 'بدلا من أبريل أو مايو', 'لأسباب صحية'],
    ],
  },
  {
    ...spaced,
    tag: 'fr',
    slots: [
      ['L’ambassadeur à Pékin', 'Le comité central', 'La délégation « élargie »', 'Le ministère du Commerce'],
      ['a proposé', 'ne s’oppose pas', 'a peut-être demandé', 'préfère'],
      ['qu’on reçoive l’équipe', 'de différer les élections', 'l’envoi d’une note', 'un système à mi-temps'],
      ['au lieu d’avril-mai', 'avant le congrès', 'dès le 1er février'],
      ['pour raison de santé', 'd’après le télégramme', 'à l’été suivant'],
    ],
  },
  {
    tag: 'th',
    space: '',
    stop: '',
    gap: ' ',
    slots: [
      ['คณะกรรมการกลาง', 'รัฐบาลโซเวียต', 'เอกอัครราชทูต', 'นายกรัฐมนตรี', 'ผู้แทนการค้า'],
      ['เสนอให้', 'ตัดสินใจ', 'ขอให้', 'ไม่คัดค้าน'],
      ['เดินทางไปมอสโก', 'เลื่อนการเลือกตั้ง', 'ส่งรายงานฉบับใหม่', 'พิจารณาแผนเศรษฐกิจ'],
      ['ในเดือนกุมภาพันธ์', 'เมื่อวันจันทร์', 'ในปีหน้า', 'ก่อนการประชุม'],
    ],
  },
];
