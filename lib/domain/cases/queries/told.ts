export { caseDetailsOf as told } from "../rules";
