export { type Match, matchReasons } from "./match-reasons";
export { asksNothing, type SearchCondition, searchCondition } from "./search-condition";
export { type SearchableOrganization, type SearchKeys, searchKeysOf } from "./search-keys";
