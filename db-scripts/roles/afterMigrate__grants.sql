-- What the application's login may do, given again by the owner after each migration. ${application} is that login.
-- Rows of history can be added and read, never changed or taken away: not by the application, whatever its code says.
GRANT USAGE ON SCHEMA public TO "${application}";
REVOKE CREATE ON SCHEMA public FROM PUBLIC, "${application}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${application}";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "${application}";

REVOKE UPDATE, DELETE, TRUNCATE ON
  rank_entry, regulation_pack, parameter_confirmation, ruling, reevaluation, sealed_dossier, judgement,
  vote, matter_recusal, departure, category_exit, document, document_pdf, verification_log, decree, pay_line, act,
  import_batch, evidence_step, dossier_confirmation, matter_points
  FROM "${application}";

-- What two officers confirmed of the law; what became of a decree after it was issued.
REVOKE UPDATE, DELETE, TRUNCATE ON
  value_proposal, value_decision, decree_service, decree_letter, decree_copy, payroll_batch, payroll_line
  FROM "${application}";
-- Of a file handed to payroll, only the answers are still open.
GRANT UPDATE (recalled_by, recalled_at, recall_reason) ON payroll_batch TO "${application}";
GRANT UPDATE (state, answered_by, answered_at, reason) ON payroll_line TO "${application}";

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON rank_held, document_later, flyway_schema_history FROM "${application}";

-- Nothing the register names is ever deleted: it is closed, abolished or dated.
REVOKE DELETE, TRUNCATE ON
  unit, person, account, position, position_holder, teacher, committee, seat, matter, request, task,
  decree_draft, document_series, request_series, minute_series, message,
  evidence_item, evidence_series, attachment, correction_request, dossier_objection
  FROM "${application}";

-- Votes on lists of a run, and who does not vote on whom; runs, their lists and all who are on them.
REVOKE UPDATE, DELETE, TRUNCATE ON docket_vote, docket_recusal FROM "${application}";
REVOKE DELETE, TRUNCATE ON docket, docket_item, run, run_item FROM "${application}";

-- Numbers borne before, homonyms told apart, merges and what they moved.
REVOKE UPDATE, DELETE, TRUNCATE ON
  number_change, person_apart, person_merge, person_merge_move, person_merge_left, person_merge_undone
  FROM "${application}";
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON teacher_number, ruling_of_record, reevaluation_of_record FROM "${application}";
-- Time served under an earlier regulation is used once; what was found of the need for a specialty.
REVOKE UPDATE, DELETE, TRUNCATE ON service_credit_use, specialty_need FROM "${application}";
-- Decisions on licences, results as they were delivered, notices given; what was put out to be sent.
REVOKE UPDATE, DELETE, TRUNCATE ON licence_decision, exam_result_version, licence_notice FROM "${application}";
REVOKE DELETE, TRUNCATE ON licence_held, outbox FROM "${application}";
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON licence_standing FROM "${application}";
-- Time served under an earlier regulation is used once; what was found of the need for a specialty.
REVOKE UPDATE, DELETE, TRUNCATE ON service_credit_use, specialty_need FROM "${application}";

-- Waivers and assignments are decided once and kept, those refused too.
REVOKE DELETE, TRUNCATE ON waiver, assignment FROM "${application}";
