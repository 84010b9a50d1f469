-- Ranks from before this register bear the number and the day of the decree that gave them.
ALTER TABLE rank_entry ADD COLUMN decree_on date;    -- day of an imported decree; none where it is not known
