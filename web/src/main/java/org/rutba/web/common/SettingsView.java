package org.rutba.web.common;

import com.ibm.icu.text.NumberingSystem;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.rutba.identity.Reader;
import org.rutba.identity.ReadingSettings;
import org.rutba.identity.SettingsService;
import org.rutba.web.ui.CalendarSystem;
import org.rutba.web.ui.Language;
import org.rutba.web.ui.PersonSession;

/** How the person at the screen likes to read: language, digits, calendar and the one beside it. */
@Named
@RequestScoped
public class SettingsView {

  @EJB private SettingsService service;
  @Inject private HttpServletRequest request;

  private String language;
  private String digits;
  private String calendar;
  private String beside;

  @PostConstruct
  void read() {
    service
        .reader()
        .map(Reader::settings)
        .ifPresent(
            settings -> {
              language = settings.language();
              digits = settings.digits();
              calendar = settings.calendar();
              beside = settings.beside();
            });
  }

  /** Keeps the settings; the page comes back as it is read from now on. */
  public void keep() throws IOException {
    service.keep(new ReadingSettings(language, digits, calendar, beside));
    service.reader().ifPresent(reader -> PersonSession.read(request, reader));
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(request.getContextPath() + "/common/settings?kept");
    faces.responseComplete();
  }

  /** Whether the settings have just been kept. */
  public boolean isKept() {
    return request.getParameter("kept") != null;
  }

  public List<Language> getLanguages() {
    return Language.offered();
  }

  /** Sets of digits, as ICU names them. */
  public List<String> getDigitSets() {
    return List.of("latn", "arab", "arabext");
  }

  /** The digits from one to three of a set. */
  public String sample(String digits) {
    var set = NumberingSystem.getInstanceByName(digits).getDescription();
    return String.join(" ", set.substring(1, 4).split(""));
  }

  public List<CalendarSystem> getSystems() {
    return List.of(CalendarSystem.values());
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String digits) {
    this.digits = digits;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }

  public String getBeside() {
    return beside;
  }

  public void setBeside(String beside) {
    this.beside = beside;
  }
}
