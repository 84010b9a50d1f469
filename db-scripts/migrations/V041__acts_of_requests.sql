-- A request asks for an act of the law: a promotion of one who holds a rank, or the appointment of one who holds none.
ALTER TABLE request ADD COLUMN act text NOT NULL DEFAULT 'promotion' CHECK (act IN ('promotion', 'appointment'));
