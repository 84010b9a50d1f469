package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;

/** What boards asked for when they returned requests, and what was answered. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class QuestionRepository {
  @PersistenceContext EntityManager em;

  void ask(long matter, List<ReturnMatter.Asked> asked) {
    em.flush();
    for (int i = 0; i < asked.size(); i++) {
      var item = asked.get(i);
      em.createNativeQuery(
              "insert into matter_question (matter_id, ordinal, lack, section, words)"
                  + " values (:matter, :ordinal, :lack, :section, :words)")
          .setParameter("matter", matter)
          .setParameter("ordinal", i + 1)
          .setParameter("lack", item.lack().code())
          .setParameter("section", item.lack().section())
          .setParameter("words", item.words().strip())
          .executeUpdate();
    }
  }

  /** Every item asked on a request, in turn. */
  public List<MatterQuestion> of(String request) {
    return Row.list(
        em,
        "select q.* from matter_question q join matter m on m.id = q.matter_id"
            + " where m.request = :request order by q.matter_id, q.ordinal",
        Map.of("request", request),
        MatterQuestion::of);
  }

  /**
   * Answers the items that are not answered yet, in their order.
   *
   * @param answers one for each
   * @return the questions answered
   * @throws AnswerIncomplete one of them has no words
   */
  public List<MatterQuestion> answer(String request, List<String> answers) {
    var open = of(request).stream().filter(question -> question.answer() == null).toList();
    for (int i = 0; i < open.size(); i++) {
      if (i >= answers.size() || answers.get(i) == null || answers.get(i).isBlank()) {
        throw new AnswerIncomplete(open.get(i).ordinal());
      }
    }
    for (int i = 0; i < open.size(); i++) {
      em.createNativeQuery(
              "update matter_question set answer = :answer"
                  + " where matter_id = :matter and ordinal = :ordinal and answer is null")
          .setParameter("answer", answers.get(i).strip())
          .setParameter("matter", open.get(i).matterId())
          .setParameter("ordinal", open.get(i).ordinal())
          .executeUpdate();
    }
    return open;
  }
}
