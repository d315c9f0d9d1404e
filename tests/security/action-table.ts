/**
 * Every server action, by file, with the line of the command table that it runs. Pages may hide a button; what an
 * action lets through is decided there. "-" marks what runs no command of an actor: it judges a session, or what a
 * person types to sign in.
 */
export const actions = `
lib/platform/auth/sign-out.ts               signOut               -
app/(public)/account/actions.ts             saveName              changeOwnName
app/(public)/account/actions.ts             saveDisplay           savePreferences
app/(public)/account/address/actions.ts     askForAddressCode     -
app/(public)/account/address/actions.ts     confirmAddress        -
app/(public)/account/desk/actions.ts        changeDesk            switchDesk(officer's)
app/(public)/account/desk/actions.ts        lendRole              delegateRole(organization's)
app/(public)/account/desk/actions.ts        takeRoleBack          endRole(colleague's)
app/(public)/account/notices/actions.ts     markRead              readNotices
app/(public)/account/second-factor/actions.ts  makeCodes          -
app/(public)/account/security/actions.ts    savePassword          -
app/(public)/account/sessions/actions.ts    endSession            endOwnSession(officer's)
app/(public)/account/sessions/actions.ts    endAllSessions        signOutEverywhere
app/(public)/invitation/[token]/actions.ts  accept                acceptInvitation
app/(public)/sign-in/actions.ts             signInByPassword      -
app/(public)/sign-in/actions.ts             signInByCode          -
app/(public)/sign-in/actions.ts             giveSecondFactor      -
app/(public)/sign-in/actions.ts             askForCode            -
app/(public)/sign-in/actions.ts             confirmSetUp          -
app/(public)/sign-in/actions.ts             continueWithIdentity  -
app/admin/accounts/actions.ts               invite                inviteAccount(roleless)
app/admin/accounts/actions.ts               makeLink              renewLink(colleague's)
app/admin/accounts/actions.ts               correct               changeParticulars(colleague's)
app/admin/accounts/actions.ts               disable               disableAccount(colleague's)
app/admin/accounts/actions.ts               enable                enableAccount(disabled)
app/admin/accounts/actions.ts               grant                 grantRole(clerk)
app/admin/accounts/actions.ts               end                   endRole(colleague's)
app/admin/accounts/actions.ts               reset                 resetSecondFactor
app/admin/accounts/actions.ts               link                  linkIdentity
app/admin/calendar/actions.ts               submitCalendarYear    publishCalendarYear
app/admin/imports/actions.ts                submitColumns         confirmColumns
app/admin/imports/actions.ts                submitImport          confirmImport(checked)
app/admin/imports/actions.ts                submitUndo            startUndo(applied)
app/admin/imports/actions.ts                submitDiscard         discardImport
app/admin/jobs/actions.ts                   submitRetry           retryRun
app/admin/reference/actions.ts              submitSubdistrict     saveSubdistrict
app/admin/reference/actions.ts              submitCommunity       saveCommunity
app/admin/reference/actions.ts              submitSupervisoryUnit saveSupervisoryUnit
app/admin/rules/[key]/actions.ts            submitRuleChange      changeRule
app/bureau/amendments/actions.ts            submitConfirmation    confirmAmendment(another's)
app/bureau/amendments/actions.ts            submitDecline         declineAmendment(another's)
app/bureau/amendments/actions.ts            submitWithdrawal      withdrawAmendment(officer's)
app/bureau/announcements/actions.ts         submitDraft           saveAnnouncementDraft(new)
app/bureau/announcements/actions.ts         submitPublication     publishAnnouncement(another's)
app/bureau/announcements/actions.ts         submitWithdrawal      withdrawAnnouncement
app/bureau/organizations/actions.ts         submitView            saveView
app/bureau/organizations/actions.ts         submitViewRemoval     removeView(officer's)
app/bureau/organizations/[id]/actions.ts    submitOffice          takeOffice
app/bureau/organizations/[id]/actions.ts    submitLeaving         leaveOffice
app/bureau/organizations/[id]/amend/actions.ts  submitProposal    proposeAmendment
app/organization/members/actions.ts         invite                inviteAccount(into-subject)
app/organization/members/actions.ts         makeLink              renewLink(colleague's)
app/organization/members/actions.ts         end                   endRole(colleague's)
app/applications/[id]/actions.ts  invite  inviteParticipant(resident's)
app/applications/[id]/actions.ts  remove  removeParticipant(resident's)
app/applications/[id]/actions.ts  write  sendMessage
app/applications/[id]/actions.ts  discard  discardRegistration(resident's)
app/applications/[id]/actions.ts  withdraw  withdrawRegistration
app/applications/[id]/actions.ts  submit  submitRegistration(resident's)
app/applications/[id]/actions.ts  resubmit  resubmitRegistration
app/applications/[id]/actions.ts  correct  correctRegistration
app/applications/[id]/materials/actions.ts  remove  removeDocument(resident's)
app/applications/[id]/sections/[section]/actions.ts  save  saveSection(resident's)
app/organization/annual-checks/[year]/actions.ts  confirm  confirmReportSection(draft)
app/organization/annual-checks/[year]/files/actions.ts  remove  removeReportDocument(draft)
app/organization/annual-checks/[year]/sections/[section]/actions.ts  save  saveReportSection(draft)
app/applications/new/actions.ts  begin  startRegistration(establishment)
app/frame/cases/actions.ts  submitMessage  sendMessage
app/frame/cases/actions.ts  submitNote  writeNote
app/frame/cases/actions.ts  submitQuestion  askOpinion
app/frame/cases/actions.ts  submitOpinion  giveOpinion(expert's)
app/frame/cases/actions.ts  submitAssignment  assignCase(to-oneself)
app/frame/cases/actions.ts  submitRelease  releaseCase
app/frame/cases/inbox-actions.ts  submitInboxView  saveInboxView
app/frame/cases/inbox-actions.ts  submitInboxViewRemoval  removeView(officer's)
app/frame/cases/inbox-actions.ts  submitInboxColumns  chooseColumns
app/frame/cases/inbox-actions.ts  submitCases  assignCase(to-the-approver)
app/frame/cases/registration/actions.ts  submitReveal  revealIdentity
app/frame/cases/registration/actions.ts  submitEndorsement  endorseRegistration
app/frame/cases/registration/actions.ts  submitReturn  returnRegistration(submitted)
app/frame/cases/registration/actions.ts  submitConsent  consentToRegistration
app/frame/cases/registration/actions.ts  submitPaperConsent  recordPaperConsent
app/frame/cases/registration/actions.ts  submitConsentDenial  denyConsent
app/frame/cases/registration/actions.ts  submitAcceptance  acceptRegistration
app/frame/cases/registration/actions.ts  submitCorrectionNotice  requestCorrection
app/frame/cases/registration/actions.ts  submitPause  pauseRegistration
app/frame/cases/registration/actions.ts  submitResumption  resumeRegistration
app/frame/cases/registration/actions.ts  submitExtension  extendRegistration
app/frame/cases/registration/actions.ts  submitRecommendation  recommendRegistration
app/frame/cases/registration/actions.ts  submitSendingBack  sendBackRegistration
app/frame/cases/registration/actions.ts  submitApproval  approveRegistration
app/frame/cases/registration/actions.ts  submitRefusal  refuseRegistration
app/frame/cases/registration/actions.ts  previewReturn  returnRegistration(submitted)
app/frame/cases/registration/actions.ts  previewConsentDenial  denyConsent
app/frame/cases/registration/actions.ts  previewAcceptance  acceptRegistration
app/frame/cases/registration/actions.ts  previewCorrectionNotice  requestCorrection
app/frame/cases/registration/actions.ts  previewPause  pauseRegistration
app/frame/cases/registration/actions.ts  previewExtension  extendRegistration
app/frame/cases/registration/actions.ts  previewApproval  approveRegistration
app/frame/cases/registration/actions.ts  previewRefusal  refuseRegistration
app/styleguide/actions.ts                   stay                  -
app/styleguide/actions.ts                   answerSample          -
`
  .trim()
  .split("\n")
  .map((line) => {
    const [file = "", name = "", run = "-"] = line.split(/\s+/);
    return { action: `${file} ${name}`, command: run === "-" ? null : run };
  });
