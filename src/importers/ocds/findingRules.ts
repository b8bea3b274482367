import type { LocalisedText } from '../../domain/localisedText.ts';

interface RuleText { readonly severity: 'REJECT' | 'WARNING'; readonly hint: LocalisedText }

const reject = (en: string, ko: string): RuleText => ({ severity: 'REJECT', hint: { en, ko } });
const warning = (en: string, ko: string): RuleText => ({ severity: 'WARNING', hint: { en, ko } });

/** Every rule that input is held against, and how to mend what breaks it. */
export const FINDING_RULES = {
  CONTAINER_UNREADABLE: reject('The file or archive could not be read to its end. Fetch it again, or unpack it first.', '파일 또는 압축 파일을 끝까지 읽을 수 없습니다. 다시 내려받거나 먼저 압축을 푸십시오.'),
  ENCODING_INVALID: reject('The bytes are not UTF-8. Name the encoding of the file when importing.', 'UTF-8이 아닌 바이트입니다. 가져올 때 파일의 인코딩을 지정하십시오.'),
  JSON_SYNTAX: reject('This is not correct JSON. Ask the publisher to write it with a JSON library.', '올바른 JSON이 아닙니다. JSON 라이브러리로 다시 만들어야 합니다.'),
  JSON_TRUNCATED: reject('The text ends before its last bracket. Fetch the file again.', '마지막 괄호 전에 내용이 끝납니다. 파일을 다시 내려받으십시오.'),
  JSON_BRACKETS: reject('A closing bracket does not match its opening one; the rest of the line was passed over.', '닫는 괄호가 여는 괄호와 맞지 않아 그 줄의 나머지를 건너뛰었습니다.'),
  JSON_TOO_DEEP: reject('Objects are nested deeper than any OCDS release; the rest of the line was passed over.', 'OCDS 릴리스로 보기에는 중첩이 너무 깊어 그 줄의 나머지를 건너뛰었습니다.'),
  JSON_MEMBER_REPEATED: reject('An object names one member twice, and which of the two is meant is not known. Ask the publisher to name each once.', '한 객체에 같은 이름의 항목이 두 번 있어 어느 것이 맞는지 알 수 없습니다. 한 번만 쓰도록 발행 기관에 요청하십시오.'),
  CHARACTER_BROKEN: warning('A text holds half a character, as when a longer one was cut; it was read as the replacement sign.', '잘린 문자(반쪽 문자)가 있어 대체 문자로 읽었습니다.'),
  TOO_LARGE: reject('One release or record is larger than the limit. Split it, or import it with a higher --largest.', '릴리스 또는 레코드 하나가 크기 제한을 넘습니다. 나누거나 --largest 값을 높여 가져오십시오.'),
  TABLE_WITHOUT_OCID: reject('The table has no column ocid. Export it with paths as headings, as Flatten Tool and Spoonbill do, and not with words for people.', 'ocid 열이 없는 표입니다. Flatten Tool이나 Spoonbill처럼 경로를 열 제목으로 하여 내보내십시오.'),
  TABLE_ROW: reject('The row is no correct CSV, or has not as many cells as the heading. Quote cells that hold the delimiter or a line break.', '올바른 CSV 행이 아니거나 칸 수가 제목과 다릅니다. 구분자나 줄바꿈이 든 칸은 따옴표로 감싸십시오.'),
  NOT_AN_OBJECT: reject('A release, record or package must be an object.', '릴리스, 레코드, 패키지는 객체여야 합니다.'),
  NOT_OCDS: reject('This is no release, record or package of the Open Contracting Data Standard.', 'OCDS의 릴리스, 레코드, 패키지가 아닙니다.'),
  RECORD_EMPTY: reject('The record has neither embedded releases nor a compiled release: fetch the linked releases and import them.', '레코드에 포함된 릴리스도 통합 릴리스도 없습니다. 연결된 릴리스를 내려받아 가져오십시오.'),
  OCID_MISSING: reject('A release must name its contracting process in ocid.', '릴리스에는 계약 과정을 가리키는 ocid가 있어야 합니다.'),
  OCID_PREFIX: warning('The ocid does not begin with a registered prefix (ocds- and six letters or digits, lower case).', 'ocid가 등록된 접두어(ocds-와 소문자·숫자 여섯 자)로 시작하지 않습니다.'),
  COMPILED_EMPTY: warning('The compiled release is empty and was not used.', '통합 릴리스가 비어 있어 쓰지 않았습니다.'),
  RELEASE_DATE_MISSING: warning('Without a date the release is merged before those that have one.', '날짜가 없는 릴리스는 날짜가 있는 릴리스보다 먼저 병합합니다.'),
  RELEASE_ID_REPEATED: warning('Releases of one process share an id though they differ; each was merged.', '한 과정의 서로 다른 릴리스가 같은 id를 씁니다. 모두 병합했습니다.'),
  RELEASE_REPEATED: warning('The same release was read more than once; it counts once.', '같은 릴리스를 두 번 이상 읽었으며 한 번만 셉니다.'),
  PUBLISHER_NOT_OBJECT: warning('publisher must be an object with a name.', 'publisher는 name이 있는 객체여야 합니다.'),
  TYPE_REPAIRED: warning('The type is not the one of the standard, but what is meant is clear; it was read that way.', '표준의 형식과 다르지만 뜻이 분명하여 그대로 읽었습니다.'),
  TYPE_DROPPED: warning('The type is not the one of the standard and the value was not used.', '표준의 형식과 달라 값을 쓰지 않았습니다.'),
  CONTRACT_SINGULAR: warning('The contracts belong into the list contracts; contract was read as one of them.', '계약은 contracts 목록에 있어야 합니다. contract를 그 하나로 읽었습니다.'),
  ID_MISSING: warning('Without an id this object cannot be updated by a later release; each copy counts.', 'id가 없어 이후 릴리스가 갱신할 수 없으며 사본마다 셉니다.'),
  ID_REPEATED: warning('The id appears twice in one list; the objects were joined.', '한 목록에 같은 id가 두 번 있어 하나로 합쳤습니다.'),
  AMOUNT_NOT_NUMBER: warning('The amount is no number and was not used.', '금액이 숫자가 아니어서 쓰지 않았습니다.'),
  AMOUNT_TEXT: warning('The amount is a text of digits and was read as that number.', '숫자로 된 문자열을 금액으로 읽었습니다.'),
  AMOUNT_NEGATIVE: warning('The amount is negative and was not used.', '음수 금액은 쓰지 않았습니다.'),
  AMOUNT_TOO_LARGE: warning('The amount has more digits than can be kept exactly and was not used.', '정확히 보관할 수 없을 만큼 큰 금액이라 쓰지 않았습니다.'),
  AMOUNT_DIGITS: warning('The amount has more decimals than the currency; it was rounded to them, halves away from zero.', '통화의 소수 자릿수보다 자세한 금액을 반올림했습니다.'),
  CURRENCY_MISSING: warning('The amount has no currency and was not used.', '통화가 없는 금액은 쓰지 않았습니다.'),
  CURRENCY_UNKNOWN: warning('The currency is no code of ISO 4217; the amount was not used.', 'ISO 4217에 없는 통화라 금액을 쓰지 않았습니다.'),
  CURRENCY_CASE: warning('The currency is written in lower case; it was read as the code in capitals.', '소문자 통화 코드를 대문자로 읽었습니다.'),
  DATE_INVALID: warning('The date does not exist or is not written as in ISO 8601; it was not used.', '존재하지 않거나 ISO 8601 형식이 아닌 날짜라 쓰지 않았습니다.'),
  DATE_IMPLAUSIBLE: warning('The date lies before 1990 or more than a year after the newest import; it gives no year.', '1990년 이전이거나 너무 먼 미래의 날짜라 연도로 쓰지 않았습니다.'),
  PERIOD_REVERSED: warning('The period ends before it begins; its length was not used.', '기간의 끝이 시작보다 앞서 길이를 쓰지 않았습니다.'),
  AWARD_BEFORE_TENDER_END: warning('The award is dated before the tender closed; the decision time was not used.', '낙찰일이 입찰 마감 전이라 결정 기간을 쓰지 않았습니다.'),
  CODE_UNKNOWN: warning('The code is not in the closed list of the standard; it counts as not stated. Say what the word means under codes in publication.json.', '표준의 닫힌 목록에 없는 코드라 기재되지 않은 것으로 봅니다. publication.json의 codes에 그 말의 뜻을 적을 수 있습니다.'),
  TENDERERS_ZERO: warning('numberOfTenderers is 0, which may mean unknown; it was not used.', 'numberOfTenderers가 0이면 미상일 수 있어 쓰지 않았습니다.'),
  TENDERERS_DIFFER: warning('The stated number of tenderers is not the number of those listed; the stated one was used.', '기재된 입찰자 수와 열거된 입찰자 수가 달라 기재된 수를 썼습니다.'),
  SUPPLIER_ID_LOCAL: warning('The id of the organisation is a running number; it was told apart by its name instead.', '업체 id가 일련번호라 이름으로 구별했습니다.'),
} as const satisfies Record<string, RuleText>;

export type FindingRule = keyof typeof FINDING_RULES;
