/**
 * Who is answered how by every command, called without any page, reviewed by hand. The text in brackets tells on whose
 * record; "subject" is the organization of the cast.
 *
 *   +  done    -  Forbidden    0  NotFound    !  a Refusal with its reason
 */
export const commands = `
|v r oo cc u oaa e SEA      visitor, resident, organizations, centers, unit, officer approver auditor, expert, admins
| announcements
- - -- -- - ++- - ---       saveAnnouncementDraft(new)
- - -- -- - ++- - ---       saveAnnouncementDraft(another's)
0 0 00 00 0 ++- 0 000       publishAnnouncement(another's)
0 0 00 00 0 !+- 0 000       publishAnnouncement(officer's)
- - -- -- - -+- - ---       withdrawAnnouncement
| organizations
- - -- -- - ++- - ---       proposeAmendment
0 0 00 00 0 ++- 0 000       confirmAmendment(another's)
0 0 00 00 0 !+- 0 000       confirmAmendment(officer's)
0 0 00 00 0 ++- 0 000       declineAmendment(another's)
0 0 00 00 0 !+- 0 000       declineAmendment(officer's)
0 0 00 00 0 +-- 0 000       withdrawAmendment(officer's)
- - -- -- - ++- - ---       takeOffice
- - -- -- - ++- - ---       leaveOffice
+ + ++ ++ + +++ + +++       exportRegister
- + ++ ++ + +++ + +++       saveView
- 0 00 00 0 +00 0 000       removeView(officer's)
| imports
0 0 00 00 0 000 0 +0-       confirmColumns
0 0 00 00 0 000 0 +0-       confirmImport(checked)
0 0 00 00 0 000 0 !0-       confirmImport(uploaded)
0 0 00 00 0 000 0 +0-       discardImport
0 0 00 00 0 000 0 +0-       startUndo(applied)
0 0 00 00 0 000 0 !0-       startUndo(long-ago)
| district
- - -- -- - --- - +--       changeRule
- - -- -- - --- - +--       publishCalendarYear
- - -- -- - --- - +--       saveCommunity
- - -- -- - --- - +--       saveSubdistrict
- - -- -- - --- - +--       saveSupervisoryUnit
| accounts
+ + ++ ++ + +++ + +++       acceptInvitation
- + ++ ++ + +++ + +++       changeOwnName
0 - -- -- - --- - +--       changeParticulars(own)
0 0 -0 00 0 000 0 +--       changeParticulars(colleague's)
0 0 +0 00 0 000 0 ---       delegateRole(organization's)
0 0 -0 00 0 000 0 +--       disableAccount(colleague's)
0 - -- -- - --- - !--       disableAccount(own)
0 0 -0 00 0 000 0 +--       enableAccount(disabled)
- - -- -- - --- - ---       endLapsedDelegations
0 0 00 00 0 +00 0 000       endOwnSession(officer's)
0 0 +0 00 0 000 0 -+-       endRole(colleague's)
- - -- -- - --- - ---       forgetOldTraces
0 0 00 00 0 000 0 -+-       grantRole(clerk)
0 0 +0 00 0 000 0 -+-       grantRole(in-subject)
- - -- -- - --- - +--       inviteAccount(roleless)
- - +- -- - --- - !--       inviteAccount(into-subject)
0 0 00 00 0 000 0 -+-       linkIdentity
+ + ++ ++ + +++ + +++       readNotices
0 0 +0 00 0 000 0 +--       renewLink(colleague's)
0 0 00 00 0 000 0 -+-       resetSecondFactor
- + ++ ++ + +++ + +++       savePreferences
- + ++ ++ + +++ + +++       signOutEverywhere
0 0 00 00 0 +00 0 000       switchDesk(officer's)
| annual reports
0 0 +0 00 0 000 0 000       saveReportSection(draft)
0 0 !0 -0 - --- 0 000       saveReportSection(sent)
0 0 +0 00 0 000 0 000       confirmReportSection(draft)
0 0 +0 00 0 000 0 000       noteReportWriter(draft)
0 0 +0 00 0 000 0 000       removeReportDocument(draft)
| annual checks: of the subject organization; "officer" is one of registrations, who has no part in them
0 0 +0 00 0 000 0 000       signAnnualCheck
0 0 +0 00 0 000 0 000       submitAnnualCheck
0 0 +0 -0 - --- 0 000       resubmitAnnualCheck
0 0 -0 -0 + --- 0 000       endorseAnnualCheck
0 0 -0 -0 + --- 0 000       returnAnnualCheck(submitted)
0 0 -0 -0 - --- 0 000       returnAnnualCheck(endorsed)
0 0 -0 -0 - --- 0 000       recommendConclusion
0 0 -0 -0 - -+- 0 000       sendBackAnnualCheck
0 0 -0 -0 - -+- 0 000       concludeAnnualCheck
0 0 +0 -0 - --- 0 000       submitRectification
0 0 -0 -0 - -+- 0 000       reassessAnnualCheck
0 0 00 -0 - --- 0 000       exemptFromAnnualCheck
0 0 -0 00 0 000 0 000       missAnnualCheck
0 0 -0 -0 - --- 0 000       lapseReturnedReport
- - -- -- - --- - ---       remindOfAnnualCheck
- - -- +0 + -+- - ---       chaseAnnualCheck
- - -- -- - -+- - ---       planCampaigns
0 0 00 00 0 -+- 0 000       rescheduleCampaign
0 0 00 00 0 -+- 0 000       grantExemption
0 0 00 00 0 -+- 0 000       openCampaign
0 0 00 00 0 -+- 0 000       closeCampaign
- - -- -- - -+- - ---       startCleanConclusion
0 0 -0 -0 - -+- 0 000       concludeClean
- - -- ++ + +++ - ---       exportChecks
| certificates and lists of credit
+ + ++ ++ + +++ + +++       exportScores
- - +- -- - -+- - ---       issueCreditCertificate(subject)
| the rules of credit, its records and objections to them; no credit officer is among the cast
- - -- -- - --- - ---       draftRulebook
0 0 00 00 0 --- 0 000       describeRulebook
0 0 00 00 0 --- 0 000       changeCreditRule
0 0 00 00 0 --- 0 000       changeDimension
0 0 00 00 0 --- 0 000       changeGrades
0 0 00 00 0 -+- 0 000       requestRehearsal
0 0 00 00 0 --- 0 000       proposeRulebook
0 0 00 00 0 -+- 0 000       returnRulebook
0 0 00 00 0 -+- 0 000       adoptRulebook
0 0 00 00 0 --- 0 000       withdrawRulebook
- - -- -- - --- - ---       annulRecord
- - +- -- - --- - ---       fileObjection
0 0 -0 -0 - -+- 0 000       forwardObjection
0 0 -0 -0 - -+- 0 000       recordAnswer
0 0 -0 -0 - -+- 0 000       correctObjection
0 0 -0 -0 - -+- 0 000       refuseObjection
0 0 +0 -0 - --- 0 000       requestSecondLook
0 0 -0 -0 - -+- 0 000       correctOnSecondLook
0 0 -0 -0 - -+- 0 000       confirmRefusal
0 0 +0 -0 - --- 0 000       withdrawObjection
0 0 -0 -0 - --- 0 000       lapseObjection
| cases and registrations
- + ++ ++ + +++ + +++       startRegistration(establishment)
- - ++ -- - --- - ---       startRegistration(deregistration)
- + ++ ++ - --- - ---       startRegistration(filing)
- - +- -- - --- - ---       startRegistration(subject's)
- + 00 00 0 000 0 000       startRegistration(from-resident's)
0 + 00 00 0 000 0 000       saveSection(resident's)
0 0 !0 -0 - --- 0 000       saveSection(submitted)
0 + 00 00 0 000 0 000       removeDocument(resident's)
0 + 00 00 0 000 0 000       inviteParticipant(resident's)
0 + 00 00 0 000 0 000       removeParticipant(resident's)
0 0 +0 00 0 000 0 000       submitRegistration(organization's)
0 + 00 00 0 000 0 000       submitRegistration(resident's)
0 0 +0 00 0 000 0 000       discardRegistration(organization's)
0 + 00 00 0 000 0 000       discardRegistration(resident's)
0 0 +0 -0 - --- 0 000       resubmitRegistration
0 0 +0 -0 - --- 0 000       correctRegistration
0 0 +0 -0 - --- 0 000       withdrawRegistration
0 0 -0 +0 - --- 0 000       endorseRegistration
0 0 -0 !0 - --- 0 000       endorseRegistration(too-late)
0 0 -0 +0 - --- 0 000       returnRegistration(submitted)
0 0 -0 -0 + --- 0 000       returnRegistration(pre-checked)
0 0 -0 -0 + --- 0 000       consentToRegistration
0 0 -0 +0 - --- 0 000       recordPaperConsent
0 0 -0 -0 + --- 0 000       denyConsent
0 0 -0 -0 - ++- 0 000       acceptRegistration
0 - 00 +0 0 --- 0 000       acceptRegistration(filing)
0 0 -0 -0 - ++- 0 000       requestCorrection
0 0 -0 -0 - ++- 0 000       pauseRegistration
0 0 -0 -0 - ++- 0 000       resumeRegistration
0 0 -0 -0 - -+- 0 000       extendRegistration
0 0 -0 -0 - ++- 0 000       recommendRegistration
0 0 -0 -0 - -+- 0 000       sendBackRegistration
0 0 -0 -0 - -+- 0 000       approveRegistration
0 - 00 -0 0 --- 0 000       approveRegistration(filing)
0 0 -0 -0 - -!- 0 000       approveRegistration(too-early)
0 0 -0 -0 - -+- 0 000       refuseRegistration
0 0 -0 -0 - --- 0 000       lapseRegistration
- - -- -- - --- - ---       warnOfLimit
0 - 00 +0 + ++- 0 000       revealIdentity
0 0 +0 +0 + +++ 0 000       openLetter
0 0 +0 +0 + ++- 0 000       sendMessage
0 0 !0 00 0 000 0 000       sendMessage(draft)
0 0 -0 +0 + ++- 0 000       writeNote
0 0 -0 +0 + ++- 0 000       askOpinion
0 0 -0 -- - --- + 000       giveOpinion(expert's)
0 0 -0 -+ - --- - 000       giveOpinion(other-center's)
0 0 +0 +0 + +++ 0 000       markRead
0 0 00 !0 ! ++- 0 000       assignCase(to-oneself)
0 0 00 !0 ! ++- 0 000       assignCase(to-the-approver)
0 0 00 !0 ! !!- 0 000       assignCase(closed)
0 0 00 !0 ! ++- 0 000       releaseCase
- - -- ++ + +++ - ---       exportCases
- + ++ ++ + +++ + +++       saveInboxView
- + ++ ++ + +++ + +++       chooseColumns
| complaints
- + ++ ++ + +++ + +++       fileComplaint
0 0 00 +0 0 --- 0 000       acceptComplaint(center's)
0 0 00 -0 0 -+- 0 000       acceptComplaint(bureau's)
0 0 00 +0 0 --- 0 000       forwardComplaint
0 0 00 +0 0 --- 0 000       declineComplaint
0 0 00 +0 0 --- 0 000       askOrganization
0 0 +0 00 0 000 0 000       answerQuestion
0 0 00 -0 0 --- 0 000       missAnswer
0 0 00 +0 0 --- 0 000       concludeComplaint
0 0 00 +0 0 -+- 0 000       confirmComplaint
0 0 00 +0 0 -+- 0 000       sendComplaintBack
0 0 00 +0 0 --- 0 000       passThanksOn
0 + 00 -0 0 --- 0 000       withdrawComplaint(resident's)
0 + 00 -0 0 --- 0 000       rateComplaint(resident's)
| inspections: "officer" is one of registrations, who goes along as inspector on some
- - -- -- - -+- - ---       savePlan
0 0 00 00 0 -+- 0 000       drawPlan
- - -- -- - -+- - ---       closePlan
- - -- -- - -+- - ---       openInspection
0 0 00 -0 - -+- 0 000       notifyInspection
0 0 -0 -0 - +-- 0 000       reportVisit
0 0 -0 -0 - -+- 0 000       orderRectification
0 0 -0 -0 - -+- 0 000       concludeInspection
0 0 +0 -0 - --- 0 000       reportRectification
0 0 -0 -0 - -+- 0 000       verifyRectification
0 0 -0 -0 - -+- 0 000       returnRectification
0 0 00 -0 - -+- 0 000       dropInspection
- - -- -- - --- - ---       flagOverdueOrder
| evaluations: of the subject organization; the expert assesses and chairs the committee
- - ++ -- - --- - ---       startEvaluation
0 0 +0 00 0 000 0 000       saveDimension
0 0 !0 00 0 000 0 000       submitEvaluation
0 0 +0 00 0 000 0 000       discardEvaluation
0 0 +0 -0 - --- 0 000       withdrawEvaluation
0 0 -0 -0 - -+- 0 000       admitEvaluation
0 0 -0 -0 - -+- 0 000       refuseEvaluation
0 0 -0 -0 - -+- 0 000       assignAssessors
0 0 00 00 0 000 + 000       declareInterest
0 0 00 00 0 000 + 000       saveScores
0 0 00 00 0 000 + 000       finishAssessment
0 0 -0 -0 - -+- 0 000       openVote
0 0 00 00 0 000 + 000       castBallot
0 0 00 00 0 000 + 000       recuseFromVote
0 0 -0 -0 - -+- 0 000       countVotes
0 0 00 00 0 000 + 000       breakTie
0 0 -0 -0 - -+- 0 000       publishResult
0 0 +0 -0 - --- 0 000       requestReview
0 0 -0 -0 - -+- 0 000       answerReview
0 0 -0 -0 - -+- 0 000       decideGrade
0 0 -0 -0 - -!- 0 000       denyGrade
0 0 -0 -0 - -+- 0 000       lowerGrade
- - -- -- - --- - ---       expireGrade
- - -- -- - --- - ---       remindOfExpiry
- - -- -- - --- - ---       questionGrade
- - -- -- - -!- - ---       copyIndicatorSet
0 0 00 00 0 -+- 0 000       editDimension
0 0 00 00 0 -+- 0 000       editIndicatorSet
0 0 00 00 0 -+- 0 000       adoptIndicatorSet
0 0 00 00 0 -+- 0 000       discardIndicatorSet
- - -- -- - -+- - ---       saveRound
0 0 00 00 0 -+- 0 000       openRound
- - -- -- - -+- - ---       goOnWithRound
| contact checks: kept from the organization until there is a finding
- - -- -- - -+- - ---       openContactCheck
0 0 00 -0 - -+- 0 000       sendContactLetter
0 0 00 -0 - -+- 0 000       recordLetterOutcome
0 0 00 -0 - -+- 0 000       findUnreachable
0 0 00 -0 - -+- 0 000       findReached
0 0 00 -0 - -+- 0 000       abandonContactCheck
| external records and restricted persons
- - -- -- - -+- - ---       addExternalRecord
- - -- -- - -+- - ---       annulExternalRecord
- - -- -- - -+- - ---       confirmExternalSheet
- - -- -- - -+- - ---       discardExternalSheet
- - -- -- - -+- - ---       annulExternalSheet
- - -- -- - ++- - ---       addRestrictedPerson
- - -- -- - ++- - ---       endRestriction
| the two lists, and ways off them
- - -- -- - -+- - ---       proposeListing
- - -- -- - -+- - ---       proposeCandidate
0 0 00 -0 - -+- 0 000       serveListingNotice
0 0 00 -0 - -+- 0 000       publishListingNotice
0 0 +0 -0 - --- 0 000       submitDefence
0 0 -0 -0 - --- 0 000       lapseDefence
0 0 -0 -0 - -+- 0 000       verifyListing
0 0 -0 -0 - -+- 0 000       decideToList
0 0 -0 -0 - -+- 0 000       decideNotToList
0 0 -0 -0 - -+- 0 000       discontinueListing
0 0 -0 -0 - --- 0 000       letListingFallDue
0 0 -0 -0 - -+- 0 000       removeListing
0 0 -0 -0 - -+- 0 000       annulListing
0 0 +0 -0 - --- 0 000       applyForRemoval
- - +- -- - --- - ---       applyForRecord
0 0 -0 -0 - -+- 0 000       verifyRepair
0 0 -0 -0 - -+- 0 000       grantRepair
0 0 -0 -0 - -+- 0 000       refuseRepair
0 0 +0 -0 - --- 0 000       withdrawRepair
| penalties
- - -- -- - -+- - ---       openProceeding
0 0 00 -0 - -+- 0 000       investigate
0 0 00 -0 - -+- 0 000       proposePenalty
0 0 00 -0 - -+- 0 000       serveNotice
0 0 00 -0 - -+- 0 000       sendProposalBack
0 0 +0 -0 - --- 0 000       defend
0 0 +0 -0 - --- 0 000       requestHearing
0 0 +0 -0 - --- 0 000       waiveRights
0 0 -0 -0 - --- 0 000       closeStatement
0 0 -0 -0 - -+- 0 000       setHearing
0 0 -0 -0 - +!- 0 000       recordHearing
0 0 -0 -0 - -+- 0 000       decidePenalty
0 0 -0 -0 - -+- 0 000       deliverDecision
0 0 -0 -0 - -+- 0 000       discontinueProceeding
0 0 -0 -0 - -+- 0 000       annulPenalty
- - -- -- - --- - ---       endSuspension
- - -- -- - +++ - ---       exportPenalties
| platform
- - -- -- - --- - +--       retryRun
`;

/** What the portal itself may do, in its jobs. */
export const ofTheSystem = new Set([
  "annulRecord",
  "lapseObjection",
  "remindOfExpiry",
  "questionGrade",
  "publishAnnouncement(another's)",
  "publishAnnouncement(officer's)",
  "exportRegister",
  "exportScores",
  "changeRule",
  "publishCalendarYear",
  "saveCommunity",
  "saveSubdistrict",
  "saveSupervisoryUnit",
  "acceptInvitation",
  "changeParticulars(colleague's)",
  "disableAccount(colleague's)",
  "enableAccount(disabled)",
  "endLapsedDelegations",
  "endRole(colleague's)",
  "forgetOldTraces",
  "grantRole(clerk)",
  "grantRole(in-subject)",
  "inviteAccount(roleless)",
  "inviteAccount(into-subject)",
  "linkIdentity",
  "readNotices",
  "openLetter",
  "renewLink(colleague's)",
  "resetSecondFactor",
  "warnOfLimit",
  "missAnswer",
  "flagOverdueOrder",
  "closeStatement",
  "proposeListing",
  "proposeCandidate",
  "lapseDefence",
  "letListingFallDue",
  "endSuspension",
  "remindOfAnnualCheck",
]);

/** What pages call beside commands: how these know who asks. */
export const withoutActor: Record<string, string> = {
  changeOwnAddress: "a session and a code sent to the new address",
  changePassword: "a session and the current password",
  completeSignIn: "an incomplete session and a second factor",
  renewRecoveryCodes: "a session and a second factor",
  requestAddressCode: "a session and a recipient, counted by network",
  requestCode: "a recipient, counted by network",
  setUpSecondFactor: "a session and a code of the new second factor",
  signInWithCode: "a recipient and the code sent there",
  signInWithIdentity: "what the identity provider says",
  signInWithPassword: "a name and a password",
  uploadSheet: "an actor, refused before a byte is read",
  addDocument: "an actor, refused before a byte is read",
  addReportDocument: "an actor, refused before a byte is read",
  uploadCaseFile: "an actor, refused before a byte is read",
  uploadExternalSheet: "an actor, refused before a byte is read",
  uploadVisitPhoto: "an actor, refused before a byte is read",
  uploadAhead: "an actor, refused before a byte is read",
  rehearsed: "the command that it rehearses",
};
